// Copies a stranger's story into a folder of its own, so that what was checked is what is played.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackFiles } from './packFiles';

export interface PackCopy {
  /** A folder of stories with this one in it, and our cast and cards. */
  readonly root: string;
  readonly folder: string;
}

/** `stories`: the folder our cast and cards are copied from. The pack's problems must have been looked at before. */
export function copyPack({ slug, files }: PackFiles, stories: string): PackCopy {
  const root = mkdtempSync(join(tmpdir(), 'kantelpunt-try-'));
  const folder = join(root, slug);
  mkdirSync(folder);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes, { mode: 0o600 });
  cpSync(join(stories, 'cast.json'), join(root, 'cast.json'));
  cpSync(join(stories, 'cards'), join(root, 'cards'), { recursive: true });
  return { root, folder };
}
