// Finds and reads conformance cases: folders of a story, its input, the transcript it must give, and metadata.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface ConformCase {
  /** Name of its folder: `I026`. */
  readonly name: string;
  /** What it is about, in the words of its metadata. */
  readonly about: string;
  /** Ink source by file name, `story.ink` first among them; or a story compiled elsewhere. */
  readonly story: ReadonlyMap<string, string> | { readonly bytecode: string };
  /** Which choice is taken at each choice point, counted from 0. */
  readonly choices: readonly number[];
  readonly transcript: string;
}

/** The story's own file in every case. */
export const CASE_INK = 'story.ink';
const BYTECODE = 'bytecode.json';
const TRANSCRIPT = 'transcript.txt';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');

interface Metadata {
  readonly oneLineDescription?: string;
  /** Set by the authors of the cases for those that no engine passes. */
  readonly hide?: boolean;
}

function readCase(folder: string): readonly ConformCase[] {
  const metadata = JSON.parse(existsSync(join(folder, 'metadata.json')) ? read(folder, 'metadata.json') : '{}');
  const { oneLineDescription = '', hide = false } = metadata as Metadata;
  if (hide) return [];
  const inks = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  const story = inks.includes(CASE_INK)
    ? new Map(inks.map((name) => [name, read(folder, name)]))
    : { bytecode: read(folder, BYTECODE) };
  const numbers = read(folder, 'input.txt').split(/\s+/).filter(Boolean);
  return [
    {
      name: basename(folder),
      about: oneLineDescription,
      story,
      choices: numbers.map((number) => Number(number) - 1),
      transcript: read(folder, TRANSCRIPT),
    },
  ];
}

/** Every case in `root` and the folders below it that is not hidden, by name. */
export function conformCases(root: string): readonly ConformCase[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === TRANSCRIPT)
    .flatMap((path) => readCase(join(root, dirname(path))))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
