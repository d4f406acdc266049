// Writes the modules a page imports: the list of stories, each story's logic, each language's words, cast and cards.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../story/compiledStory';
import type { StoryFolder } from './compileStory';
import { STORY_LANGUAGES, type StoryLanguage } from './readWords';

const CARD_FILES = ['help', 'law', 'facts'];

/** As a string to be parsed: faster to read for a phone than the same thing as code. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function titlesOf(folder: StoryFolder, words: Words) {
  const perspectives = folder.card.perspectives.map((side) => [side, words[`perspectives.${side}`] ?? '']);
  const { title = '', about = '', note = '' } = words;
  return { title, about, note, perspectives: Object.fromEntries(perspectives) };
}

export const byLanguage = <T>(make: (code: StoryLanguage) => T): Readonly<Record<StoryLanguage, T>> =>
  Object.fromEntries(STORY_LANGUAGES.map((code) => [code, make(code)])) as Record<StoryLanguage, T>;

/** The words of a story's card, by language. */
export const shownTitles = (folder: StoryFolder) => byLanguage((code) => titlesOf(folder, shownWords(folder, code)));

function entryOf(folder: StoryFolder): string {
  const { slug, card } = folder;
  const titles = shownTitles(folder);
  const words = STORY_LANGUAGES.map(
    (code) => `${code}: () => import(${JSON.stringify(`virtual:words/${slug}/${code}`)})`,
  );
  return `{
    card: ${JSON.stringify(card)},
    titles: ${JSON.stringify(titles)},
    load: () => import(${JSON.stringify(`virtual:story/${slug}`)}),
    words: { ${words.join(', ')} },
  }`;
}

/** What is shown in a language; while writing, a line not yet translated is shown in Dutch. */
export const shownWords = (folder: StoryFolder, code: StoryLanguage): Words => ({
  ...folder.words.nl,
  ...folder.words[code],
});

/** Of each character only what is needed before a story is opened. */
function castNames(root: string) {
  const cast = (readJson(join(root, 'cast.json')) ?? {}) as Readonly<
    Record<string, { name: unknown; others: unknown }>
  >;
  return Object.fromEntries(Object.entries(cast).map(([actor, { name, others }]) => [actor, { name, others }]));
}

export function storiesModule(folders: readonly StoryFolder[], root: string): string {
  const inOrder = [...folders].sort((a, b) => a.card.order - b.card.order);
  return `export const castNames = ${JSON.stringify(castNames(root))};
export const stories = [${inOrder.map(entryOf).join(',\n')}];`;
}

/** Where the map of each story is to be had. */
export const mapsModule = (folders: readonly StoryFolder[]): string =>
  `export const maps = { ${folders.map(({ slug }) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(`virtual:map/${slug}`)})`).join(', ')} };`;

export const storyModule = (folder: StoryFolder): string => `export const story = ${parsed(folder.story)};`;

export const wordsModule = (folder: StoryFolder, code: StoryLanguage): string =>
  `export const words = ${parsed(shownWords(folder, code))};`;

const readJson = (path: string): unknown => JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : 'null');

export const castModule = (root: string): string =>
  `export const cast = ${parsed(readJson(join(root, 'cast.json')) ?? {})};`;

export function cardsModule(root: string, region: string): string {
  const cards = CARD_FILES.map((name) => [name, readJson(join(root, 'cards', region, `${name}.json`)) ?? []]);
  return `export const cards = ${parsed(Object.fromEntries(cards))};`;
}
