// What the game says, by language: the tests find everything by the words a pupil reads, taken from where they stand.
import type { LanguageCode } from '../../src/browser/language';
import { words as en } from '../../src/browser/words/en';
import { words as nl } from '../../src/browser/words/nl';
import { chosenNames } from '../../src/player/classNames';
import { fillIn } from '../../src/story/words';
import { compileStory } from '../../src/tools/ink/compileStory';
import cast from '../../stories/cast.json' with { type: 'json' };

const INTERFACE = { nl, en };
const EVERYBODY = { nl: 'nl-NL', en: 'en-GB' } as const;

export interface Said {
  readonly code: LanguageCode;
  readonly locale: string;
  /** A text of `words/<language>/play.json`. */
  readonly play: (key: string) => string;
  /** A text of `words/<language>/player.json`. */
  readonly player: (key: string) => string;
}

/** Fails on a key that is gone, so that no test waits for words nobody says. */
export function said(code: LanguageCode): Said {
  const find = (file: string) => (key: string) => {
    const text = INTERFACE[code][file]?.[key];
    if (text === undefined) throw new Error(`no text "${file}:${key}" in ${code}`);
    return text;
  };
  return { code, locale: EVERYBODY[code], play: find('play'), player: find('player') };
}

export const NL = said('nl');
export const EN = said('en');

/** The story's words as they are read, by line id and card path. */
export function storyWords(slug: string, code: LanguageCode): Readonly<Record<string, string>> {
  const { words } = compileStory(`stories/${slug}`, { missingIds: 'temporary' });
  return Object.fromEntries(Object.entries(words[code]).map(([id, text]) => [id, filled(text, code)]));
}

/** What everybody is called when no name was swapped. */
export const NAMES = { nl: chosenNames(cast, {}, 'nl'), en: chosenNames(cast, {}, 'en') } as const;

const filled = (text: string, code: LanguageCode) => fillIn(text, NAMES[code]);

/** The lines at which a turning point comes within reach, as they are read. */
export function grensLines(slug: string, code: LanguageCode): readonly string[] {
  const { lines, words } = compileStory(`stories/${slug}`, { missingIds: 'temporary' });
  return lines.flatMap(({ id, printed }) =>
    printed?.kind === 'beat' && printed.beat.grens ? [filled(words[code][id] ?? '', code)] : [],
  );
}

/** A text with values, up to the first of them: what an accessible name starts with. */
export const opening = (text: string): string => text.split('{{')[0]?.trim() ?? '';
