// A writer at work: the page follows each save and keeps the place, also through a mistake and its mending.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inkPlugin } from '../../src/tools/ink/inkPlugin';
import { openBrowser } from './openGame';
import { NL } from './said';

const stories = join(mkdtempSync(join(tmpdir(), 'writing-')), 'stories');
const ink = join(stories, 'oefenronde', 'oefenronde.ink');
const PATIENT = { timeout: 20_000 };
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

  writeFileSync(ink, source.replace('timo (smirk)', 'timo (smirkk)'));
  const mistake = page.locator('vite-error-overlay .message-body');
  await mistake.waitFor();
  expect(await mistake.textContent()).toMatch(/oefenronde\.ink:\d+ unknown mood, pose or spot "smirkk"/);

  writeFileSync(ink, source);
  await expect.poll(() => line.textContent(), PATIENT).toBe(told);
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  await browser.close();
});
