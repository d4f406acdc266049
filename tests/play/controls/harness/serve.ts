// Serves the words on their own, for tests and for looking at them: npx tsx tests/play/controls/harness/serve.ts
import { createServer, type ViteDevServer } from 'vite';
import { inkPlugin } from '../../../../src/tools/ink/inkPlugin';

/** `close` it when done. */
export async function serveWords(): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({
    configFile: false,
    root: 'tests/play/controls/harness',
    cacheDir: '.cache/vite-words',
    logLevel: 'error',
    plugins: [inkPlugin()],
    server: { fs: { allow: ['../../../..'] }, port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'inkjs', 'i18next', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  return { server, address: server.resolvedUrls?.local[0] ?? '' };
}
