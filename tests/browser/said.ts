// What the game says, by language: the tests find everything by the words a pupil reads, taken from where they stand.
import type { InterfaceWords, LanguageCode } from '../../src/browser/language';
import { words as en } from '../../src/browser/words/en';
import { words as nl } from '../../src/browser/words/nl';
import { chosenNames } from '../../src/player/classNames';
import type { Words } from '../../src/story/compiledStory';
import type { ActorId } from '../../src/story/vocabulary';
import { fillIn, type Names } from '../../src/story/words';
import { compileStory } from '../../src/tools/ink/compileStory';
import { type TrialCode, withTrials } from '../../src/tools/trialLocales/withTrials';
import cast from '../../stories/cast.json' with { type: 'json' };

/** With the two trial languages, which only a trial build speaks. */
export type SaidCode = LanguageCode | TrialCode;
type InEach<T> = Readonly<Record<SaidCode, T>>;

const INTERFACE = withTrials({ nl, en }) as InEach<InterfaceWords>;
const LOCALES: InEach<string> = { nl: 'nl-NL', en: 'en-GB', 'en-XA': 'en-XA', 'ar-XB': 'ar-XB' };
const CAST = withTrials(cast);

const namesIn = (code: SaidCode): Names => chosenNames(CAST, {}, code as LanguageCode);

/** What everybody is called when no name was swapped. */
export const NAMES: InEach<Names> = {
  nl: namesIn('nl'),
  en: namesIn('en'),
  'en-XA': namesIn('en-XA'),
  'ar-XB': namesIn('ar-XB'),
};

export interface Said {
  readonly code: SaidCode;
  readonly locale: string;
  /** A text of `words/<language>/play.json`. */
  readonly play: (key: string) => string;
  /** A text of `words/<language>/player.json`. */
  readonly player: (key: string) => string;
  readonly name: (actor: ActorId) => string;
}

/** Fails on a key that is gone, so that no test waits for words nobody says. */
export function said(code: SaidCode): Said {
  const find = (file: string) => (key: string) => {
    const text = INTERFACE[code][file]?.[key];
    if (text === undefined) throw new Error(`no text "${file}:${key}" in ${code}`);
    return text;
  };
  return {
    code,
    locale: LOCALES[code],
    play: find('play'),
    player: find('player'),
    name: (actor) => NAMES[code][actor],
  };
}

export const NL = said('nl');
export const EN = said('en');

const compiled = new Map<string, { readonly words: InEach<Words>; readonly grens: readonly string[] }>();

/** Compiles a story once for all tests that ask for its words. */
function storyOf(slug: string) {
  const known = compiled.get(slug);
  if (known) return known;
  const { lines, words } = compileStory(`stories/${slug}`, { missingIds: 'temporary' });
  const grens = lines.flatMap(({ id, printed }) => (printed?.kind === 'beat' && printed.beat.grens ? [id] : []));
  const made = { words: withTrials(words) as InEach<Words>, grens };
  compiled.set(slug, made);
  return made;
}

/** The story's words as they are read, by line id and card path. */
export function storyWords(slug: string, code: SaidCode): Readonly<Record<string, string>> {
  const texts = Object.entries(storyOf(slug).words[code]);
  return Object.fromEntries(texts.map(([id, text]) => [id, fillIn(text, NAMES[code])]));
}

/** The lines at which a turning point comes within reach, as they are read. */
export function grensLines(slug: string, code: SaidCode): readonly string[] {
  const words = storyWords(slug, code);
  return storyOf(slug).grens.map((id) => words[id] ?? '');
}

/** A text with values, up to the first of them: what an accessible name starts with. */
export const opening = (text: string): string => text.split('{{')[0]?.trim() ?? '';
