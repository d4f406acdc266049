// Builds what the bench looks at, into folders beside each other served by one server: game, floor page, stage page.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Compiler } from 'inkjs/full';
import { build, loadConfigFromFile, type Rollup } from 'vite';
import { serveGame } from '../../src/tools/gameServer';

const FOLDER = '.cache/bench';
const HERE = 'tests/bench/pages';

export interface BuiltGame {
  /** Folder of the built game. */
  readonly folder: string;
  readonly game: string;
  readonly floor: string;
  readonly stage: string;
  readonly close: () => void;
}

const FLOOR_INK = `De laatste les viel uit.
+ [Zeg dat je hem niet hoeft te zien.] -> END
+ [Kijk de andere kant op.] -> END
`;

/** The floor: one file with inkjs, one line of Ink and its choices, as bare as it gets. */
async function buildFloor(folder: string): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: `${HERE}/floorPage.ts`, formats: ['iife'], name: 'floor' } },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])));
  const ink = new Compiler(FLOOR_INK).Compile().ToJson() ?? '';
  const inline = (text: string) => text.replaceAll('</script', '<\\/script');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Floor</title><div id="words"></div><script type="application/json" id="ink">${inline(ink)}</script>
<script>${inline(code.join('\n'))}</script></html>`,
  );
}

/** The stage without a story around it, built with the game's own settings for Phaser. */
async function buildStage(folder: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts', '.', 'error');
  const { resolve: resolving = {}, define = {}, plugins = [] } = loaded?.config ?? {};
  const named = (plugin: unknown) => String((plugin as { readonly name?: unknown } | null)?.name);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    resolve: resolving,
    define,
    plugins: plugins.flat().filter((plugin) => /phaser/.test(named(plugin))),
    build: {
      outDir: folder,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: { stagePage: resolve(HERE, 'stagePage.ts') } },
    },
  });
  const script = readdirSync(join(folder, 'assets')).find((name) => name.startsWith('stagePage'));
  writeFileSync(
    join(folder, 'stage.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Stage</title>
<script type="module" src="./assets/${script}"></script><div id="stage"></div></html>`,
  );
}

/** Asks for every file once: the server compresses at the first request, which is no part of what a pupil waits for. */
async function warm(folder: string, address: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:html|js|css|json|svg)$/.test(name))) {
    const answer = await fetch(address + file, { headers: { 'accept-encoding': 'br' } });
    await answer.arrayBuffer();
  }
}

/** Builds and serves; `ready` is a game built before, to look at instead of building it here. */
export async function builtGame(ready: string | undefined): Promise<BuiltGame> {
  if (!ready) {
    rmSync(FOLDER, { recursive: true, force: true });
    const outDir = resolve(FOLDER, 'game');
    await build({
      configFile: 'vite.config.ts',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
    });
  }
  const game = ready ?? join(FOLDER, 'game');
  if (!existsSync(join(game, 'index.html'))) throw new Error(`no game was built in ${game}`);
  await buildFloor(join(FOLDER, 'floor'));
  await buildStage(join(FOLDER, 'stage'));
  const served = [await serveGame(game, 0), await serveGame(FOLDER, 0)] as const;
  await warm(game, served[0].address);
  await warm(join(FOLDER, 'floor'), `${served[1].address}floor/`);
  await warm(join(FOLDER, 'stage'), `${served[1].address}stage/`);
  return {
    folder: game,
    game: served[0].address,
    floor: `${served[1].address}floor/`,
    stage: `${served[1].address}stage/stage.html`,
    close: () => {
      for (const { server } of served) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** The title a story has on the shelf. */
export function titleOf(story: string): string {
  const card = JSON.parse(readFileSync(`stories/${story}/story.json`, 'utf8')) as { readonly title: string };
  return card.title;
}
