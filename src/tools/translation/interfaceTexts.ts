// One file of the interface's words as a source of texts: `src/browser/words/nl/play.json`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../ink/readWords';
import { shownPath } from '../ink/storyFiles';
import { isTargetLanguage, type TextSource } from './textSource';

const noteOf = (file: string, id: string): string => {
  const plural = /_(one|other)$/.exec(id)?.[1];
  return `On the screen, ${file}: ${id}.${plural ? ` Used for ${plural === 'one' ? 'one' : 'any other number'}.` : ''}`;
};

/** The texts of `<words>/nl/<file>.json`. */
export function interfaceTexts(words: string, file: string): TextSource {
  const path = join(words, 'nl', `${file}.json`);
  const read = readWords(join(words, 'nl'), file);
  const rows = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const texts = Object.entries(read.words).map(([id, dutch]) => {
    const row = rows.findIndex((each) => each.trim().startsWith(`${JSON.stringify(id)}:`));
    return { id, dutch, file: shownPath(path), line: row < 0 ? null : row + 1, limit: null };
  });
  return {
    name: `interface-${file}`,
    texts,
    ids: texts.map(({ id }) => id),
    // Many a short word is the same in two languages, and the screen tests look at the rest.
    equal: texts.map(({ id }) => id),
    ships: true,
    problems: read.problems,
    fileOf: (language) => join(words, language, `${file}.json`),
    languages: () =>
      readdirSync(words, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && isTargetLanguage(entry.name))
        .map((entry) => entry.name)
        .filter((language) => existsSync(join(words, language, `${file}.json`)))
        .sort(),
    notes: () => new Map(texts.map(({ id }) => [id, [noteOf(file, id)]])),
  };
}

/** Every file of the interface's words. */
export const interfaceFiles = (words: string): readonly string[] =>
  readdirSync(join(words, 'nl'))
    .filter((name) => /^[a-z]+\.json$/i.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
