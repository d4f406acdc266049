// Takes a picture of every screen and state, to be looked at: tests/screens/<screen>-<language>/<state>-<light or dark>.png.
// SCREENS=all also takes them in English, and the board in the dark: a minute and a half more.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atRest, countFrames } from './atRest';
import { SCREENS } from './openGame';
import { EN, NL } from './said';
import { tour } from './tour';
import { visits, withoutPictures } from './visits';

const open = visits();
const FOLDER = 'tests/screens';
const looks = (Object.keys(SCREENS) as (keyof typeof SCREENS)[])
  .flatMap((screen) => [NL, EN].map((words) => ({ screen, words, code: words.code })))
  .filter(({ words }) => words === NL || process.env.SCREENS === 'all');

test.each(looks)('every state on the $screen in $code', { timeout: 240_000 }, async ({ screen, words, code }) => {
  const folder = join(process.cwd(), FOLDER, `${screen}-${code}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { page, complaints } = await open(
    {
      viewport: SCREENS[screen],
      locale: words.locale,
      reducedMotion: 'reduce',
      hasTouch: screen === 'phone',
      // Two million pixels drawn without a graphics card take minutes; half as fine shows the same.
      deviceScaleFactor: screen === 'board' ? 0.5 : 1,
    },
    countFrames,
  );
  await page.locator('canvas').waitFor();
  await page.waitForLoadState('networkidle');
  for await (const state of tour(page, words)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await atRest(page);
    await page.screenshot({ path: join(folder, `${state}-light.png`) });
    if (screen === 'board' && process.env.SCREENS !== 'all') continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(folder, `${state}-dark.png`) });
  }
  expect(complaints).toEqual([]);
});

test('with forced colours every state still shows its borders and marks', async () => {
  const folder = join(process.cwd(), FOLDER, 'forced-colours');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { page } = await open({ forcedColors: 'active', reducedMotion: 'reduce' }, withoutPictures);
  const bare: string[] = [];
  for await (const state of tour(page, NL)) {
    await page.screenshot({ path: join(folder, `${state}.png`) });
    const unmarked = await page
      .getByRole('main')
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.flatMap((each) => {
          const { borderTopWidth, outlineWidth, textDecorationLine } = getComputedStyle(each);
          const marked = Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(outlineWidth) > 0;
          return marked || textDecorationLine !== 'none' ? [] : [each.className];
        }),
      );
    bare.push(...unmarked.map((each) => `${state}: ${each}`));
  }
  expect(bare).toEqual([]);
});
