// Bytes over the line on a first visit, compressed as served, response headers included.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { type BuiltGame, titleOf } from './builtGame';
import { type Figure, KB } from './figures';
import type { Transfer } from './traffic';
import { visit } from './visit';

const kb = (what: string, bytes: number, most?: number): Figure => ({
  what,
  unit: 'KB',
  values: [bytes / KB],
  ...(most === undefined ? {} : { most }),
});

const isCode = ({ path }: Transfer) => /\.(?:js|css|html)$|\/$/.test(path);
const isFont = ({ path }: Transfer) => path.endsWith('.woff2');

/** With pictures off the stage stays away, so what comes is exactly what words and taps need. */
async function wordsOnly(browser: Browser, { game }: BuiltGame): Promise<readonly Figure[]> {
  const home = await visit(browser, game, { pictures: false, sound: false });
  await home.reached('tappable');
  await home.traffic.quiet();
  await home.close();
  const story = await visit(browser, game, { pictures: false, sound: false, walkTo: titleOf('oefenronde') });
  await story.reached('firstLine');
  await story.traffic.quiet();
  const figures = [
    kb('first words of home, tappable', home.traffic.bytes(), 60),
    kb('  of which page, style and script', home.traffic.bytes(isCode)),
    kb('  of which fonts', home.traffic.bytes(isFont)),
    kb('first choice of a story, tappable', story.traffic.bytes(), 60),
    kb('  of which page, style and script', story.traffic.bytes(isCode)),
    kb('  of which fonts', story.traffic.bytes(isFont)),
  ];
  await story.close();
  return figures;
}

async function withStage(browser: Browser, { game }: BuiltGame): Promise<readonly Figure[]> {
  const home = await visit(browser, game, { sound: false });
  await home.reached('tappable');
  await home.traffic.quiet();
  await home.close();
  const story = await visit(browser, game, { sound: false, walkTo: titleOf('oefenronde') });
  await story.reached('firstLine');
  await story.traffic.quiet();
  const figures = [
    kb('stage with the picture of home', home.traffic.bytes(), 300),
    kb('stage with the first tableau of a story', story.traffic.bytes(), 300),
    kb(
      '  of which the stage itself',
      story.traffic.bytes(({ path }) => path.includes('createStage')),
    ),
    kb(
      '  of which drawings',
      story.traffic.bytes(({ path }) => /\.(?:json|svg)$/.test(path)),
    ),
  ];
  await story.close();
  return figures;
}

async function wholeStory(browser: Browser, { game }: BuiltGame): Promise<readonly Figure[]> {
  const { page, traffic, reached, close } = await visit(browser, game, { walkTo: titleOf('doorgestuurd') });
  await reached('firstLine');
  await page.evaluate(() => window.watching.playOn(60));
  await traffic.quiet();
  const figures = [
    kb('one whole story, one side to its ending', traffic.bytes(), 1000),
    kb(
      '  of which sound',
      traffic.bytes(({ path }) => /\.(?:webm|m4a)$/.test(path)),
    ),
    kb(
      '  of which drawings',
      traffic.bytes(({ path }) => /\.(?:json|svg)$/.test(path)),
    ),
  ];
  await close();
  return figures;
}

const STORED_AS_IS = new Set(['.woff2', '.webm', '.m4a', '.png']);

function servedBytes(path: string): number {
  const file = readFileSync(path);
  return STORED_AS_IS.has(extname(path)) ? file.length : brotliCompressSync(file).length;
}

function everything({ folder }: BuiltGame): readonly Figure[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.map'));
  const sum = (counts: (path: string) => boolean) =>
    files.filter(counts).reduce((bytes, path) => bytes + servedBytes(path), 0);
  const webm = sum((path) => path.endsWith('.webm'));
  const m4a = sum((path) => path.endsWith('.m4a'));
  const rest = sum((path) => !/\.(?:webm|m4a)$/.test(path));
  return [
    kb('everything for offline, sound as webm', rest + webm, 6000),
    kb('everything for offline, sound as m4a', rest + m4a, 6000),
    kb('everything built, both', rest + webm + m4a),
  ];
}

export async function bytes(browser: Browser, game: BuiltGame): Promise<readonly Figure[]> {
  return [
    ...(await wordsOnly(browser, game)),
    ...(await withStage(browser, game)),
    ...(await wholeStory(browser, game)),
    ...everything(game),
  ];
}
