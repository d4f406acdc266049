// One language of one source as it lies in its folder: the words, and what they were made from.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Words } from '../../story/compiledStory';
import { readWords } from '../ink/readWords';
import type { StoryProblem } from '../ink/storyProblem';
import { type MadeFrom, madeFromFile, printMadeFrom, readMadeFrom } from './madeFrom';
import type { TextSource } from './textSource';

export interface Translation {
  readonly words: Words;
  readonly made: MadeFrom;
}

export interface ReadTranslation extends Translation {
  readonly problems: readonly StoryProblem[];
}

export function readTranslation(source: TextSource, language: string): ReadTranslation {
  const path = source.fileOf(language);
  const { words, problems } = readWords(dirname(path), basename(path, '.json'));
  const read = readMadeFrom(madeFromFile(path));
  return { words, made: read.made, problems: [...problems, ...read.problems] };
}

/** Entries in the order of `ids`, those of no known id last. */
function inOrder<T>(
  entries: Iterable<readonly [string, T]>,
  ids: readonly string[],
): readonly (readonly [string, T])[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ([id]: readonly [string, T]) => places.get(id) ?? ids.length;
  return [...entries].sort((one, other) => placeOf(one) - placeOf(other));
}

function writeIfChanged(path: string, content: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}

const sameWords = (one: Words, other: Words) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, text]) => other[id] === text);

/** Writes what differs from `before`, in the order of the source. A file in which no text changed keeps every byte. */
export function writeTranslation(source: TextSource, language: string, before: Translation, after: Translation): void {
  const path = source.fileOf(language);
  if (!sameWords(before.words, after.words)) {
    const words = Object.fromEntries(inOrder(Object.entries(after.words), source.ids));
    writeIfChanged(path, `${JSON.stringify(words, null, 2)}\n`);
  }
  if (printMadeFrom(before.made) !== printMadeFrom(after.made))
    writeIfChanged(madeFromFile(path), printMadeFrom(new Map(inOrder(after.made, source.ids))));
}
