// Finds the folders of stories and reads the Ink of one, included chapters with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type InkSource, readSource } from './readSource';
import type { StoryProblem } from './storyProblem';

export interface InkFile extends InkSource {
  /** Its name in the folder: `noor.ink`. */
  readonly name: string;
  readonly path: string;
  /** As shown to a writer: `stories/nep/nep.ink`. */
  readonly shown: string;
  readonly source: string;
}

/** The path as a writer knows it, from the folder the tool was started in. */
export const shownPath = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/');

/** Slugs of every folder with a `story.json` or an Ink file of its own name. */
export function storySlugs(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'cards')
    .map((entry) => entry.name)
    .filter((slug) => existsSync(join(root, slug, 'story.json')) || existsSync(join(root, slug, `${slug}.ink`)))
    .sort();
}

export interface InkFiles {
  /** The story's own file first, then chapters in the order they are included. */
  readonly files: readonly InkFile[];
  readonly problems: readonly StoryProblem[];
}

/** Without byte order mark, every line end `\n`. */
export const readSourceText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

const CHAPTER = /^[a-z0-9][\w-]*\.ink$/i;

/** Reads `<slug>.ink` and what it includes; only files of the same folder may be included. */
export function readInkFiles(folder: string, slug: string): InkFiles {
  const files: InkFile[] = [];
  const problems: StoryProblem[] = [];
  const asked = [{ name: `${slug}.ink`, from: join(folder, 'story.json'), line: null as number | null }];
  for (let next = asked.shift(); next; next = asked.shift()) {
    const { name, from, line } = next;
    if (files.some((file) => file.name === name)) continue;
    const complain = (message: string) => problems.push({ file: shownPath(from), line, message });
    const path = join(folder, name);
    if (!CHAPTER.test(name)) {
      complain(`INCLUDE "${name}": only a file of the story's own folder can be included.`);
      continue;
    }
    if (!existsSync(path)) {
      complain(`there is no file ${shownPath(path)}.`);
      continue;
    }
    const source = readSourceText(path);
    const read = readSource(source);
    files.push({ name, path, shown: shownPath(path), source, ...read });
    asked.push(...read.includes.map((include) => ({ ...include, from: path })));
  }
  return { files, problems };
}
