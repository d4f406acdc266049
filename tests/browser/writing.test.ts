// A writer at work: the page follows each save and keeps the place, through mistakes, reloads and a choice taken away.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import writing from '../../src/browser/words/nl/writing.json' with { type: 'json' };
import { inkPlugin } from '../../src/tools/ink/inkPlugin';
import { openBrowser } from './openGame';
import { NL, opening, storyWords } from './said';

const stories = join(mkdtempSync(join(tmpdir(), 'writing-')), 'stories');
const ink = join(stories, 'oefenronde', 'oefenronde.ink');
const cast = join(stories, 'cast.json');
const words = storyWords('oefenronde', 'nl');
const PATIENT = { timeout: 40_000 };
const served: { server?: ViteDevServer } = {};

beforeAll(async () => {
  cpSync('stories', stories, { recursive: true });
  served.server = await createServer({
    configFile: false,
    root: 'src',
    cacheDir: '../.cache/writing',
    plugins: [inkPlugin({ stories })],
    server: { fs: { allow: [resolve('.'), stories] }, port: 0 },
    logLevel: 'error',
  });
  await served.server.listen();
});
afterAll(() => served.server?.close());

test('the page follows a save, shows a mistake with its line, and stays at the same beat', async () => {
  expect(inject('chromium')).toBeTruthy();
  const browser = await openBrowser();
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(PATIENT.timeout);
  await page.goto(served.server?.resolvedUrls?.local[0] ?? '');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: NL.player('begin') }).click();
  await page.getByRole('button', { name: 'Oefenronde' }).click();
  await page.getByRole('button', { name: /^Timo/ }).click();
  const line = page.locator('.beat-text');
  for (const _ of [1, 2, 3]) {
    const before = await line.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => line.textContent(), PATIENT).not.toBe(before);
  }
  const source = readFileSync(ink, 'utf8');
  const told = (await line.textContent()) ?? '';
  expect(told).toContain('Vraagje');

  writeFileSync(ink, source.replace('Vraagje', 'Vraag'));
  await expect.poll(() => line.textContent(), PATIENT).toBe(told.replace('Vraagje', 'Vraag'));

  const mistakes = page.getByRole('alert');
  writeFileSync(ink, source.replace('timo (smirk)', 'timo (smirkk)'));
  await mistakes.getByText('unknown mood, pose or spot "smirkk"').waitFor();
  await expect.poll(() => mistakes.textContent()).toMatch(/oefenronde\.ink:\d+/);
  expect(await line.textContent()).toBe(told.replace('Vraagje', 'Vraag'));

  // Opened while it is broken; mended, it goes where it was.
  await page.reload();
  await mistakes.getByText('"smirkk"').waitFor();
  writeFileSync(ink, source);
  await expect.poll(() => line.textContent(), PATIENT).toBe(told);
  expect(await mistakes.textContent()).toBe('');

  const names = readFileSync(cast, 'utf8');
  writeFileSync(cast, names.replace('"name": {', '"name" {'));
  await mistakes.getByText('this is no JSON').waitFor();
  await expect.poll(() => mistakes.textContent()).toMatch(/cast\.json:3/);
  await page.evaluate(() => Object.assign(document.body.dataset, { old: 'yes' }));
  writeFileSync(cast, names);
  await page.locator('body:not([data-old])').waitFor();
  await expect.poll(() => line.textContent(), PATIENT).toBe(told);

  // The panel opens by its key and jumps; a choice taken away is named, and given back brings the page back.
  await page.keyboard.press('Alt+w');
  const panel = page.getByRole('complementary', { name: writing.panel });
  await panel.getByRole('button', { name: 'timo_tosti', exact: true }).click();
  await expect.poll(() => line.textContent(), PATIENT).toBe(words['oef_sbbk']);
  writeFileSync(ink, source.replace(/^\+ \[Een hoekje tosti.*\n/m, ''));
  await panel.getByText(opening(writing.lostChoice)).waitFor();
  writeFileSync(ink, source);
  await expect.poll(() => line.textContent(), PATIENT).toBe(words['oef_sbbk']);

  await panel.getByText(writing.turningPoints, { exact: true }).click();
  await panel.getByRole('button', { name: words['turningPoints.de-duim'] ?? '', exact: true }).click();
  await page.getByRole('button', { name: words['oef_jk1n'] ?? '' }).waitFor();
  await panel.locator('[data-standing="opened"]', { hasText: writing.opened }).waitFor();
  await browser.close();
}, 240_000);

test('nothing of the panel is in a build', () => {
  const built = process.env.GAME_FOLDER ?? '.cache/tested';
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  );
  const text = files.map((name) => readFileSync(join(built, name), 'utf8')).join('\n');
  expect(text).toContain(NL.player('begin'));
  for (const mark of ['writing-section', 'kantelpunt:ask', 'kantelpunt.writing', writing.panel])
    expect(text).not.toContain(mark);
});
