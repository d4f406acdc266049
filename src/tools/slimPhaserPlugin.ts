// Builds with only the parts of Phaser the stage names; PHASER=full takes the whole library, to compare.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What webpack would define for Phaser: WebGL only, no sound, no inspector. */
const PHASER_FEATURES = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/** While writing, the whole library is served: its parts are CommonJS, which only a build can join. */
export function slimPhaserPlugin(): Plugin {
  const core = fileURLToPath(new URL('../play/stage/phaserCore.js', import.meta.url));
  return {
    name: 'kantelpunt-slim-phaser',
    apply: () => process.env.PHASER !== 'full' && !process.env.VITEST,
    config: (_, { command }) =>
      command === 'build'
        ? { resolve: { alias: [{ find: /^phaser$/, replacement: core }] }, define: PHASER_FEATURES }
        : {},
  };
}
