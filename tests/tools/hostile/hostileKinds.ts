// Every kind of hostile story, and how one is written to disk.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDLESS } from './endless';
import { EXPLODING } from './exploding';
import { FOLDERS } from './folders';
import type { HostileKind } from './hostileKind';
import { INJECTING } from './injecting';
import { MALFORMED } from './malformed';

export const HOSTILE_KINDS: readonly HostileKind[] = [...ENDLESS, ...EXPLODING, ...MALFORMED, ...INJECTING, ...FOLDERS];

const slugOf = (kind: HostileKind) => kind.slug ?? kind.name.replace(/[^a-z0-9]+/g, '-').slice(0, 40);

/** Writes the story below `root`, a folder of stories; returns its own folder. */
export function writeHostile(kind: HostileKind, root: string): string {
  const slug = slugOf(kind);
  const folder = join(root, slug);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(kind.files)) {
    const path = join(folder, name.replace('<slug>', slug));
    if (content === 'folder') mkdirSync(path);
    else if (content === 'pipe') execFileSync('mkfifo', [path]);
    else if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
    else writeFileSync(path, typeof content === 'string' ? content.replaceAll('<slug>', slug) : content);
  }
  return folder;
}
