// Reads the words of a story in another language: `en.json`, flat, by id and by card path.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../story/compiledStory';
import { parseJson } from './parseJson';
import { shownPath } from './storyFiles';
import type { StoryProblem } from './storyProblem';

/** Dutch is the source; the others are translated from it. */
export const SOURCE_LANGUAGE = 'nl';
export const TRANSLATIONS = ['en'] as const;
export const STORY_LANGUAGES = [SOURCE_LANGUAGE, ...TRANSLATIONS] as const;
export type StoryLanguage = (typeof STORY_LANGUAGES)[number];

export interface ReadWords {
  readonly words: Words;
  readonly problems: readonly StoryProblem[];
}

/** Reads `<language>.json`; a file that is not there is an empty translation. */
export function readWords(folder: string, language: string): ReadWords {
  const path = join(folder, `${language}.json`);
  if (!existsSync(path)) return { words: {}, problems: [] };
  const file = shownPath(path);
  const words: Record<string, string> = {};
  const problems: StoryProblem[] = [];
  const parsed = parseJson(readFileSync(path, 'utf8'));
  if (!('value' in parsed)) return { words, problems: [{ file, ...parsed }] };
  for (const [id, text] of Object.entries(parsed.value ?? {})) {
    if (typeof text === 'string') words[id] = text;
    else problems.push({ file, line: null, message: `"${id}" must be a text.` });
  }
  return { words, problems };
}
