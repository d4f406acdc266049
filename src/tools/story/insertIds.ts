// Gives every new line and choice of a story its id; an id once given is never changed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { hasWords, idOf } from '../ink/sourceLine';
import { type InkFile, readInkFiles, readSourceText } from '../ink/storyFiles';
import type { StoryProblem } from '../ink/storyProblem';

export interface Inserted {
  readonly added: number;
  /** Sentences for the writer about ids that stood twice. */
  readonly repaired: readonly string[];
  readonly problems: readonly StoryProblem[];
}

/** `na-de-breuk` -> `ndb`, `doorgestuurd` -> `doo`. */
export function idPrefix(slug: string): string {
  const parts = slug.split('-');
  const letters = parts.length > 1 ? parts.map((part) => part[0] ?? '').join('') : slug;
  return letters.slice(0, 3);
}

/** A free id of the form `doo_x4k1`, the same for the same words in the same place. */
function freshId(prefix: string, seed: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt++) {
    const digest = createHash('sha256').update(`${seed}|${attempt}`).digest();
    const id = `${prefix}_${(digest.readUInt32BE(0) % 36 ** 4).toString(36).padStart(4, '0')}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

const withId = (raw: string, at: number, id: string) => `${raw.slice(0, at)} #id:${id}${raw.slice(at)}`;

/** Inserts what is missing in one folder and writes the files that changed. */
export function insertIds(folder: string, slug: string): Inserted {
  const { files, problems } = readInkFiles(folder, slug);
  const prefix = idPrefix(slug);
  const taken = new Set(files.flatMap((file) => file.lines.flatMap((line) => idOf(line) ?? [])));
  const given = new Set<string>();
  const repaired: string[] = [];
  let added = 0;

  const change = (file: InkFile) => {
    const rows = file.source.split('\n');
    for (const line of file.lines) {
      if (!hasWords(line)) continue;
      const raw = rows[line.line - 1] ?? '';
      const id = idOf(line);
      if (id !== undefined && !given.has(id)) {
        given.add(id);
        continue;
      }
      const fresh = freshId(prefix, `${line.knot}|${line.text}`, taken);
      given.add(fresh);
      added += 1;
      rows[line.line - 1] =
        id === undefined ? withId(raw, line.insertAt, fresh) : raw.replace(`#id:${id}`, `#id:${fresh}`);
      if (id !== undefined)
        repaired.push(`${file.shown}:${line.line} the id ${id} stood twice; this line is now ${fresh}.`);
    }
    // A writer may have saved while this ran: then leave the file alone, the next round finds it.
    const unchanged = readSourceText(file.path) === file.source;
    if (unchanged && rows.join('\n') !== file.source) writeFileSync(file.path, rows.join('\n'));
  };
  files.forEach(change);
  return { added, repaired, problems };
}
