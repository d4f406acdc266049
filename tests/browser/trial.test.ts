// Every state in two trial languages: nothing left untranslated, cut off or wrong way round, and a story played to its end.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveGame } from '../../src/tools/gameServer';
import { buildGame } from './buildGame';
import { SCREENS } from './openGame';
import { grensLines, said, storyWords } from './said';
import { strayText, strayWords } from './strayText';
import { tour } from './tour';
import { troubles } from './troubles';
import { violations } from './violations';
import { visits, withoutPictures } from './visits';
import { begin, somethingNew, story, walk } from './walk';

const open = visits();
const BUILT = '.cache/trial';
const PICTURES = 'tests/screens/trial';
const served: { address: string; close: () => void } = { address: '', close: () => {} };

/** As text spacing is overridden by somebody's own style sheet: WCAG 1.4.12. */
const SPACED = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';

beforeAll(async () => {
  buildGame(BUILT, { TRIAL_LOCALES: '1' });
  const { server, address } = await serveGame(BUILT, 0);
  Object.assign(served, { address, close: () => server.close() });
  rmSync(PICTURES, { recursive: true, force: true });
});
afterAll(() => served.close());

/** Files of a build that know the trial languages. */
const knowing = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:js|html)$/.test(path) && /ar-XB|⟦/.test(readFileSync(join(folder, path), 'utf8')),
  );

test('the game as it is shipped has nothing of the trial languages', () => {
  expect(knowing(BUILT)).not.toEqual([]);
  expect(knowing(inject('game'))).toEqual([]);
});

const tight = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await troubles(page);
  const sheet = await page.addStyleTag({ content: SPACED });
  const spaced = await troubles(page);
  await sheet.evaluate((element) => (element as Element).remove());
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: 'largest' }));
  await page.setViewportSize(SCREENS.phone);
  const large = await troubles(page);
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: 'normal' }));
  return [
    ...narrow.map((each) => `on 320 pixels: ${each}`),
    ...spaced.map((each) => `with wide spacing: ${each}`),
    ...large.map((each) => `with large text: ${each}`),
  ];
};

const LOCALES = [
  { code: 'en-XA', direction: 'ltr', next: 'ArrowRight', back: 'ArrowLeft' },
  { code: 'ar-XB', direction: 'rtl', next: 'ArrowLeft', back: 'ArrowRight' },
] as const;

test.each(LOCALES)('$code: every state is translated, fits, and keeps nobody out', async ({ code, direction }) => {
  const words = said(code);
  const folder = join(PICTURES, code);
  mkdirSync(folder, { recursive: true });
  const { page, complaints } = await open(
    {
      address: served.address,
      viewport: SCREENS.phone,
      locale: words.locale,
      reducedMotion: 'reduce',
      bypassCSP: true,
    },
    withoutPictures,
  );
  const html = page.locator('html');
  expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([code, direction]);
  const found: string[] = [];
  for await (const state of tour(page, words)) {
    await page.screenshot({ path: join(folder, `${state}.png`) });
    const wrong = [...(await strayText(page, code)), ...(await violations(page, 'axe')), ...(await tight(page))];
    found.push(...wrong.map((each) => `${state}: ${each}`));
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each(LOCALES)('$code: $next goes on and $back goes back, to an ending', async ({ code, next, back }) => {
  const words = said(code);
  const { page, complaints } = await open({ address: served.address, locale: words.locale }, withoutPictures);
  const { title = '' } = storyWords('doorgestuurd', code);
  const first = await begin(page, title, words.name('noor'), words);
  await page.keyboard.press(next);
  const second = await somethingNew(page, first, words);
  await page.keyboard.press(back);
  expect((await somethingNew(page, second, words)).said).toBe(first.said);
  const passed = await walk(page, { words, next, wachtAt: grensLines('doorgestuurd', code) });
  expect(passed.filter(({ focus }) => focus === 'BODY')).toEqual([]);
  expect(passed.at(-1)?.kind).toBe('ending');
  expect(passed.flatMap((moment) => strayWords(moment.said, code))).toEqual([]);
  await story(page, words).getByText(words.play('end_more')).click();
  await page.getByRole('heading', { name: words.play('law_title') }).waitFor();
  expect(await strayText(page, code)).toEqual([]);
  expect(complaints).toEqual([]);
});
