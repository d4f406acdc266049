// Writing a story needs no TypeScript: a folder made, changed and played in the browser, and nothing else touched.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { serveGame } from '../../src/tools/gameServer';
import { inkPlugin } from '../../src/tools/ink/inkPlugin';
import { openBrowser, SCREENS } from './openGame';
import { withoutPictures } from './visits';
import { begin, walk } from './walk';

const SLUG = 'de-proef';
const made = mkdtempSync(join(tmpdir(), 'new-story-'));
const stories = join(made, 'stories');

/** `npm run story -- ...`, where the stories are these. */
const tool = (...args: readonly string[]) =>
  execFileSync(resolve('node_modules/.bin/tsx'), [resolve('src/tools/story/main.ts'), ...args], {
    cwd: made,
    encoding: 'utf8',
  });

/** Every file outside the new story's folder, by its path. */
const elsewhere = () =>
  Object.fromEntries(
    readdirSync(made, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith(SLUG))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** Changes a file of the new story as a writer does in an editor; fails where there is nothing to change. */
function change(name: string, ...replacements: readonly (readonly [string, string])[]): void {
  const path = join(stories, SLUG, name);
  const changed = replacements.reduce(
    (source, [from, to]) => {
      expect(source).toContain(from);
      return source.replace(from, to);
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, changed);
}

/** Another word, and a scene in a chapter of its own. */
function write(): void {
  change(
    `${SLUG}.ink`,
    ['VAR side', 'INCLUDE droom.ink\nVAR side'],
    ['Piep. Piep. Piep.', 'Piep. Achteruit. Piep.'],
    ['] -> daan_raam', '] -> daan_droomt'],
  );
  const chapter = '=== daan_droomt\ndaan (tired): Ik droom van een taart met benen.\n-> daan_raam\n';
  writeFileSync(join(stories, SLUG, 'droom.ink'), chapter);
}

/** Its English, and its place on the shelf. */
function finish(): void {
  const [, id] = /#id:(\w+)/.exec(readFileSync(join(stories, SLUG, 'droom.ink'), 'utf8')) ?? [];
  change('en.json', ['{', `{ "${id}": "I dream of a cake with legs.",`]);
  change('story.json', ['"kind": "draft"', '"kind": "story"']);
}

async function serve() {
  const outDir = join(made, 'built');
  await build({
    configFile: false,
    root: 'src',
    base: './',
    logLevel: 'error',
    plugins: [inkPlugin({ stories })],
    // Nothing is drawn here, so the picture's library stays out.
    build: { outDir, target: 'es2022', minify: false, modulePreload: false, rolldownOptions: { external: ['phaser'] } },
  });
  return serveGame(outDir, 0);
}

test('a new story is made, changed, given a chapter, and played to an ending on each side', async () => {
  for (const folder of ['stories', 'src/browser/words']) cpSync(folder, join(made, folder), { recursive: true });
  const before = elsewhere();
  expect(tool('new', SLUG, 'De', 'proef')).toContain(`stories/${SLUG} is made`);
  write();
  expect(tool('ids', SLUG)).toContain(`${SLUG}: 1 new ids.`);
  finish();
  expect(elsewhere()).toEqual(before);

  const { server, address } = await serve();
  const browser = await openBrowser();
  const told = async (side: string, options: readonly number[]) => {
    const page = await browser.newPage({ locale: 'nl-NL', viewport: SCREENS.phone });
    await withoutPictures(page);
    await page.goto(address);
    await page.getByRole('banner').waitFor();
    await begin(page, 'De proef', side);
    const passed = await walk(page, { options });
    await page.close();
    return { said: passed.map(({ said }) => said).join('\n'), ending: passed.at(-1)?.text };
  };
  const daan = await told('Daan', [1]);
  expect(daan.said).toContain('Piep. Achteruit. Piep.');
  expect(daan.said).toContain('een taart met benen');
  expect(daan.ending).toContain('Alleen nog kruimels');
  expect((await told('Noor', [0])).ending).toContain('Alleen nog kruimels');
  await browser.close();
  server.close();
});
