// Serves the game on this machine with one folder of stories in the place of ours.
import { createServer, type ViteDevServer } from 'vite';

const HOST = '127.0.0.1';

/** Listens on a free port of this machine only. */
export async function serveTry(stories: string): Promise<ViteDevServer> {
  // Read by vite.config.ts, which is loaded next.
  process.env.KANTELPUNT_STORIES = stories;
  const server = await createServer({
    configLoader: 'runner',
    server: { host: HOST, port: 0, strictPort: false },
    logLevel: 'warn',
    clearScreen: false,
  });
  return server.listen();
}
