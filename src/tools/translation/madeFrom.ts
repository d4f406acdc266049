// What each translation was made from: Dutch and translation as they were when somebody last looked at both.
import { existsSync, readFileSync } from 'node:fs';
import { parseJson } from '../ink/parseJson';
import { shownPath } from '../ink/storyFiles';
import type { StoryProblem } from '../ink/storyProblem';

export interface Made {
  /** Empty when nobody has looked at it yet. */
  readonly dutch: string;
  readonly translation: string;
}

/** By id. An id the story no longer has is a translation kept aside. */
export type MadeFrom = ReadonlyMap<string, Made>;

/** Whether the Dutch changed since and the translation did not: changing either by hand counts as having looked. */
export const isStale = (made: Made | undefined, dutch: string, translation: string): boolean =>
  made !== undefined && made.dutch !== dutch && made.translation === translation;

/** `stories/nep/en.json` -> `stories/nep/en.from.json`. */
export const madeFromFile = (wordsFile: string): string => wordsFile.replace(/\.json$/, '.from.json');

/** One id a line, so that two writers' changes merge: `"nep_a1": ["Hoi.", "Hi."]`. */
export function printMadeFrom(made: MadeFrom): string {
  const rows = [...made].map(([id, { dutch, translation }]) => {
    return `  ${JSON.stringify(id)}: [${JSON.stringify(dutch)}, ${JSON.stringify(translation)}]`;
  });
  return rows.length === 0 ? '{}\n' : `{\n${rows.join(',\n')}\n}\n`;
}

export interface ReadMadeFrom {
  readonly made: MadeFrom;
  readonly problems: readonly StoryProblem[];
}

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

/** Parses what `printMadeFrom` printed; `file` as shown to a writer. */
export function parseMadeFrom(source: string, file: string): ReadMadeFrom {
  const parsed = parseJson(source);
  if (!('value' in parsed)) return { made: new Map(), problems: [{ file, ...parsed }] };
  const made = new Map<string, Made>();
  const problems: StoryProblem[] = [];
  for (const [id, pair] of Object.entries(parsed.value ?? {})) {
    if (isPair(pair)) made.set(id, { dutch: pair[0], translation: pair[1] });
    else problems.push({ file, line: null, message: `"${id}" must be [Dutch, translation].` });
  }
  return { made, problems };
}

/** Reads the file at `path`; one that is not there holds nothing. */
export const readMadeFrom = (path: string): ReadMadeFrom =>
  parseMadeFrom(existsSync(path) ? readFileSync(path, 'utf8') : '{}', shownPath(path));
