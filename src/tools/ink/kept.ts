// Keeps what takes seconds to work out from one build to the next, under a name made of all that it was worked out from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives what `make` gave the last time for the same `from`, or makes it. */
export type Keep = <T>(name: string, from: readonly unknown[], make: () => T) => T;

/** Whose change makes everything kept untrue: the tools themselves, and the library that runs the stories. */
const WORKED_OUT_BY = ['src/story', 'src/tools/ink', 'src/tools/story', 'src/tools/map', 'src/board/map', 'src/browser/words', 'package-lock.json']; // biome-ignore format: one line to read

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function digestOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

function readKept(path: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    // Not there yet, or half written by a build that was stopped: then it is made anew.
    return null;
  }
}

/** Keeps JSON values as files in `folder`. */
export function keptIn(folder: string): Keep {
  const tools = digestOf(WORKED_OUT_BY.flatMap(filesOf).flatMap((file) => [file, readFileSync(file)]));
  return <T>(name: string, from: readonly unknown[], make: () => T): T => {
    const path = join(folder, `${name}-${digestOf([tools, JSON.stringify(from)]).slice(0, 24)}.json`);
    const known = readKept(path);
    if (known) return known.value as T;
    const made = make();
    mkdirSync(folder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(made));
    renameSync(draft, path);
    return made;
  };
}
