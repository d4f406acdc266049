// How the game is built, served while writing, and tested.
import { defineConfig } from 'vitest/config';
import { contentSecurityPlugin } from './src/tools/contentSecurityPlugin';
import { firstWordsPlugin } from './src/tools/firstWordsPlugin';
import { inkPlugin } from './src/tools/ink/inkPlugin';
import { prerenderPlugin } from './src/tools/prerenderPlugin';
import { releaseGate } from './src/tools/releaseGate';
import { slimPhaserPlugin } from './src/tools/slimPhaserPlugin';
import { trialLocalesPlugin } from './src/tools/trialLocales/trialLocalesPlugin';

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  cacheDir: '../.cache/vite',
  base: './',
  plugins: [
    releaseGate(),
    inkPlugin({ stories: process.env.KANTELPUNT_STORIES ?? 'stories' }),
    prerenderPlugin(),
    contentSecurityPlugin(),
    firstWordsPlugin(),
    slimPhaserPlugin(),
    trialLocalesPlugin(),
  ],
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        player: new URL('./src/index.html', import.meta.url).pathname,
        board: new URL('./src/board/index.html', import.meta.url).pathname,
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        root: process.cwd(),
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 30_000 },
      },
      {
        extends: true,
        root: process.cwd(),
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/servedGame.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The software renderer takes every core by itself.
          fileParallelism: false,
          // What the tests read of the stories is read once for all files.
          isolate: false,
        },
      },
    ],
  },
});
