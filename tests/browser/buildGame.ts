// Builds the game as `npm run build` does: in a process of its own, free of what the test runner says about the surroundings.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const VITE = 'node_modules/vite/bin/vite.js';
/** With these the build would take the whole of Phaser along, and what is only there while writing. */
const OF_THE_RUNNER = ['VITEST', 'NODE_ENV', 'DEV', 'PROD', 'MODE'];

export function buildGame(folder: string, settings: Readonly<Record<string, string>> = {}): void {
  const own = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.includes(name));
  execFileSync(
    process.execPath,
    [VITE, 'build', '--configLoader', 'runner', '--logLevel', 'error', '--outDir', resolve(folder)],
    { env: { ...Object.fromEntries(own), ...settings }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
