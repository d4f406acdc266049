// Makes the folder of a new story: the template under its own name, with ids that fit.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCard } from '../../ink/readCard';
import { TRANSLATIONS } from '../../ink/readWords';
import { storySlugs } from '../../ink/storyFiles';
import { recordTranslation } from '../../translation/recordTranslation';
import { storyTexts } from '../../translation/storyTexts';
import { readTranslation, writeTranslation } from '../../translation/translation';
import { idPrefix } from '../insertIds';

/** A story like any other, named after its folder. */
export const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));
const TEMPLATE_ID = new RegExp(`\\b${idPrefix(basename(TEMPLATE))}_(?=[a-z0-9]{4}\\b)`, 'g');

const SLUG = /^(?=.{2,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** `cards` is the folder of the cards; the others are names that every JavaScript object has already. */
const RESERVED = ['cards', 'constructor', 'prototype'];

/** Why no story can be made under this name, for a writer; null when it can. */
export function slugProblem(root: string, slug: string): string | null {
  if (!SLUG.test(slug))
    return `"${slug}" is no name for a folder: 2 to 40 lower case letters, digits and hyphens, as in "de-taart".`;
  if (RESERVED.includes(slug)) return `"${slug}" is taken by the game itself.`;
  if (existsSync(join(root, slug))) return `there is a folder "${slug}" already.`;
  return null;
}

/** `mijn-verhaal` -> `Mijn verhaal` */
export const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

const nextOrder = (root: string): number =>
  Math.max(0, ...storySlugs(root).map((slug) => readCard(join(root, slug), slug).card.order)) + 1;

/** Writes down that the template's translations fit its Dutch, so that a writer's first change shows them stale. */
function recordTranslations(root: string, slug: string): void {
  const texts = storyTexts(root, slug);
  for (const language of TRANSLATIONS) {
    const before = readTranslation(texts, language);
    writeTranslation(texts, language, before, recordTranslation(texts, before));
  }
}

/** Writes `<root>/<slug>`, where no problem was found, and returns the names of its files. */
export function newStory(root: string, slug: string, title: string): readonly string[] {
  const order = nextOrder(root);
  const adapt = (source: string) =>
    source
      .replace(TEMPLATE_ID, `${idPrefix(slug)}_`)
      .replace(/^ {2}"title": ".*"/m, () => `  "title": ${JSON.stringify(title)}`)
      .replace(/^ {2}"order": \d+/m, `  "order": ${order}`);
  const folder = join(root, slug);
  mkdirSync(folder);
  for (const file of readdirSync(TEMPLATE)) {
    const name = file.replace(/^template\./, `${slug}.`);
    writeFileSync(join(folder, name), adapt(readFileSync(join(TEMPLATE, file), 'utf8')));
  }
  recordTranslations(root, slug);
  return readdirSync(folder);
}
