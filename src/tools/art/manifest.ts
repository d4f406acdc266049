// The manifest: who made each file under assets/, under which terms, and what we changed; nothing ships without a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, Origin } from './asset';
import { KEPT_FILES } from './keptFiles';

export interface ManifestLine extends Origin {
  readonly file: string;
}

/** Manifests do not describe themselves; the sound pipeline keeps its own beside its files. */
const MANIFESTS = ['manifest.json', 'sound/manifest.json'];

export function manifestLines(assets: readonly Asset[]): readonly ManifestLine[] {
  const kept = Object.entries(KEPT_FILES).map(([file, origin]) => ({ file, ...origin }));
  return [...kept, ...assets.map(({ file, origin }) => ({ file, ...origin }))].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}

export const printManifest = (lines: readonly ManifestLine[]) =>
  `[\n${lines.map(({ file, source, author, licence, changes }) => `  ${JSON.stringify({ file, source, author, licence, changes })}`).join(',\n')}\n]\n`;

function read(path: string): readonly ManifestLine[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly ManifestLine[]) : [];
}

/** Every line of both manifests, paths under `folder`. */
export function allLines(folder: string): readonly ManifestLine[] {
  const sound = read(join(folder, 'sound/manifest.json')).map((line) => ({
    ...line,
    file: line.file.startsWith('sound/') ? line.file : `sound/${line.file.replace(/^assets\/sound\//, '')}`,
  }));
  return [...read(join(folder, 'manifest.json')), ...sound];
}

/** Sentences about files without a line, lines without a file and lines with gaps; empty when all is well. */
export function manifestProblems(folder: string): readonly string[] {
  const lines = allLines(folder);
  const named = new Set(lines.map((line) => line.file));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !MANIFESTS.includes(file));
  const gaps = lines.filter((line) => ![line.source, line.author, line.licence, line.changes].every(Boolean));
  return [
    ...files.filter((file) => !named.has(file)).map((file) => `assets/${file} has no line in a manifest.`),
    ...lines
      .filter((line) => !files.includes(line.file))
      .map((line) => `The manifest names assets/${line.file}, which does not exist.`),
    ...gaps.map((line) => `The manifest line of assets/${line.file} lacks source, author, licence or changes.`),
  ];
}
