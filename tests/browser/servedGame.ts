// Builds the game once and serves it for all browser tests; GAME_FOLDER names one that was built already.
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../src/tools/chromium';
import { serveGame } from '../../src/tools/gameServer';
import { buildGame } from './buildGame';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    /** Folder of the built game. */
    readonly game: string;
    readonly chromium: string;
  }
}

const FOLDER = '.cache/tested';

export async function setup(project: TestProject): Promise<() => void> {
  project.provide('chromium', ensureChromium());
  const built = process.env.GAME_FOLDER;
  if (!built) buildGame(FOLDER);
  const game = built ?? FOLDER;
  project.provide('game', game);
  const { server, address } = await serveGame(game, 0);
  project.provide('address', address);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
