// Takes the files of a stranger's folder in hand without trusting its names, links or sizes.
import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoryProblem } from '../ink/storyProblem';
import { PACK_LIMITS } from './packLimits';

export interface PackFile {
  /** In the folder: `noor.ink`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PackFiles {
  readonly slug: string;
  readonly files: readonly PackFile[];
  readonly problems: readonly StoryProblem[];
}

const SLUG = /^[a-z][a-z0-9-]{1,39}$/;
/** `noor.ink`, `story.json`, `debrief.json`, `en.json`, `pt-BR.json` and what the tools keep beside a language. */
const FILE =
  /^(?:[a-z0-9][a-z0-9_-]{0,59}\.ink|story\.json|debrief\.json|[a-z]{2}(?:-[A-Z]{2})?(?:\.[a-z]{1,12})?\.json)$/;
const ALLOWED = 'story.json, *.ink, debrief.json, and <language>.json';
const NOT_STORIES = ['cards', 'constructor'];

/** The names in a folder, stopping soon after there are too many. */
function namesIn(folder: string): readonly string[] {
  const directory = opendirSync(folder);
  const names: string[] = [];
  try {
    for (let entry = directory.readSync(); entry && names.length <= PACK_LIMITS.files; entry = directory.readSync())
      names.push(entry.name);
  } finally {
    directory.closeSync();
  }
  return names.sort();
}

/** A regular file's bytes, never more than one above the limit; a link is not followed. */
function bytesOf(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error('not a file');
    const bytes = new Uint8Array(PACK_LIMITS.jsonBytes + 1);
    let length = 0;
    for (let got = 1; got > 0 && length < bytes.length; length += got)
      got = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.slice(0, length);
  } finally {
    closeSync(file);
  }
}

/** Reads the folder of one story. Never throws. */
export function readPackFiles(folder: string): PackFiles {
  const slug = basename(folder);
  const files: PackFile[] = [];
  const problems: StoryProblem[] = [];
  const complain = (file: string, message: string) => problems.push({ file, line: null, message });
  const done = () => ({ slug, files, problems });
  if (!SLUG.test(slug) || NOT_STORIES.includes(slug))
    complain(slug, 'the folder of a story is named in lower case letters, digits and hyphens, at most 40.');
  try {
    if (!lstatSync(folder).isDirectory()) {
      complain(slug, 'this is no folder; a link to one is not followed.');
      return done();
    }
    const names = namesIn(folder);
    if (names.length > PACK_LIMITS.files) complain(slug, `more than ${PACK_LIMITS.files} files.`);
    for (const name of names.slice(0, PACK_LIMITS.files)) {
      const shown = `${slug}/${name}`;
      if (!FILE.test(name)) complain(shown, `this file is not part of a story. Allowed: ${ALLOWED}.`);
      else if (!lstatSync(join(folder, name)).isFile()) complain(shown, 'this is no file; a link is not followed.');
      else files.push({ name, bytes: bytesOf(join(folder, name)) });
    }
  } catch (cause) {
    complain(slug, `this folder cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > PACK_LIMITS.packBytes)
    complain(slug, `all files together are larger than ${PACK_LIMITS.packBytes} bytes.`);
  return done();
}
