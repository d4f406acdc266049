// Reads files out of the npm packages we draw from, and says which version they come from.
import { readFileSync } from 'node:fs';

const MODULES = new URL('../../../node_modules/', import.meta.url);

export const packageFile = (path: string): Buffer => readFileSync(new URL(path, MODULES));

/** `@phosphor-icons/core 2.1.1`, for the manifest. */
export function packageVersion(name: string): string {
  const { version } = JSON.parse(packageFile(`${name}/package.json`).toString()) as { version: string };
  return `${name} ${version}`;
}
