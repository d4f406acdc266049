// Writes a story with a planted fault into a folder of its own, so that the real tools can look at it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTORS } from '../../../src/story/vocabulary';
import { liftStory } from '../../../src/tools/ink/liftStory';
import { printProblem } from '../../../src/tools/ink/storyProblem';
import { checkStory } from '../../../src/tools/story/checkStory';
import { GOOD_CARD, GOOD_CAST, GOOD_INK, WARM_UP_CARD, WARM_UP_INK } from './goodStory';

type Card = Readonly<Record<string, unknown>>;

export interface Planted {
  readonly ink?: string;
  readonly card?: Card;
  /** Changes the English, which is otherwise complete. */
  readonly english?: (words: Record<string, string>) => Record<string, string>;
  /** Pictures that are not drawn: `places/hallway-day.svg`. */
  readonly undrawn?: readonly string[];
  /** Further files of the story's folder. */
  readonly chapters?: Readonly<Record<string, string>>;
  readonly cap?: number;
}

export const SLUG = 'klein';

export interface PlantedFolder {
  readonly root: string;
  readonly assets: string;
  readonly ink: string;
}

/** Everybody goes by their id, but for two who have a name. */
export const CAST_NAMES = {
  ...Object.fromEntries(ACTORS.map((actor) => [actor, { name: { nl: actor, en: actor }, others: [] }])),
  noor: { name: { nl: 'Noor', en: 'Noor' }, others: [] },
  haddad: { name: { nl: 'meneer Haddad', en: 'Mr Haddad' }, others: [] },
};

const BOTH = { nl: 'tekst', en: 'text' };
const CARD = { group: 'first', name: BOTH, forWhom: BOTH, what: BOTH, text: BOTH };
const SOURCES = { help: 'bron', law: { title: 'bron' }, facts: { title: 'bron' } };
const CARDS = { help: ['een', 'twee', 'drie'], law: ['wet'], facts: ['feit'] };

/** Makes the folder; the good story where nothing else is given. */
export function plant(planted: Planted = {}): PlantedFolder {
  const made = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  const root = join(made, 'stories');
  const assets = join(made, 'assets');
  const write = (path: string, content: string) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  };
  const ink = join(root, SLUG, `${SLUG}.ink`);
  write(ink, planted.ink ?? GOOD_INK);
  write(join(root, SLUG, 'story.json'), JSON.stringify(planted.card ?? GOOD_CARD, null, 2));
  for (const [name, source] of Object.entries(planted.chapters ?? {})) write(join(root, SLUG, name), source);
  for (const kind of ['help', 'law', 'facts'] as const) {
    const cards = CARDS[kind].map((id) => ({ id, ...CARD, source: SOURCES[kind] }));
    write(join(root, 'cards', 'nl', `${kind}.json`), JSON.stringify(cards));
  }
  write(join(root, 'cast.json'), JSON.stringify(CAST_NAMES));
  const drawn: Record<string, unknown> = { 'places/hallway-day.svg': '<svg/>' };
  for (const [actor, sheet] of Object.entries(GOOD_CAST)) drawn[`cast/${actor}.json`] = sheet;
  for (const [path, sheet] of Object.entries(drawn))
    if (!planted.undrawn?.includes(path)) write(join(assets, path), JSON.stringify(sheet));
  const dutch = liftStory(join(root, SLUG), 'temporary').words.nl;
  const english = Object.fromEntries(
    Object.entries(dutch).map(([id, text]) => [id, `In English: ${text}`.slice(0, text.length + 4)]),
  );
  write(join(root, SLUG, 'en.json'), JSON.stringify((planted.english ?? ((words) => words))(english)));
  return { root, assets, ink };
}

/** What the checker says, one printed problem a line; the folder's own path left out. */
export function said(planted: Planted = {}): string {
  const { root, assets } = plant(planted);
  const { problems } = checkStory(SLUG, { root, assets, ...(planted.cap ? { cap: planted.cap } : {}) });
  return problems
    .map((problem) => printProblem({ ...problem, file: problem.file.split('/').slice(-2).join('/') }))
    .join('\n');
}

/** The good story with one text replaced; throws when it is not there. */
export function inkWith(from: string, to: string, ink: string = GOOD_INK): string {
  if (!ink.includes(from)) throw new Error(`the good story has no "${from}"`);
  return ink.replace(from, to);
}

export const warmUp = (change: Planted = {}): Planted => ({ ink: WARM_UP_INK, card: WARM_UP_CARD, ...change });
