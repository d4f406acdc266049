// Builds the game once and serves it for all browser tests.
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../src/tools/chromium';
import { serveGame } from '../../src/tools/gameServer';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    readonly chromium: string;
  }
}

const FOLDER = '.cache/tested';

export async function setup(project: TestProject): Promise<() => void> {
  project.provide('chromium', ensureChromium());
  await build({ configFile: 'vite.config.ts', logLevel: 'warn', build: { outDir: `../${FOLDER}` } });
  const { server, address } = await serveGame(FOLDER, 0);
  project.provide('address', address);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
