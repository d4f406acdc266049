// Every source file as text, for the tests that read the code itself.
import { readdirSync, readFileSync } from 'node:fs';

/** Path to text of all TypeScript below `folder` (with a trailing slash). */
export function sourceFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => folder + path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
