// Small screens and large letters: nothing runs off the side, nothing is cut off, everything can be reached.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { SCREENS } from './openGame';
import { EN, NL } from './said';
import { tour } from './tour';
import { troubles } from './troubles';
import { visits } from './visits';

const open = visits();

/** `letters` is what the browser itself makes of the page's letters. */
const TIGHT = [
  { name: 'a page of 320 pixels wide', viewport: { width: 320, height: 640 }, size: 'normal', letters: '' },
  { name: '200 % text on a phone', viewport: SCREENS.phone, size: 'largest', letters: '' },
  { name: '400 % zoom', viewport: { width: 320, height: 256 }, size: 'normal', letters: '' },
  { name: 'text twice as large by the browser itself', viewport: SCREENS.phone, size: 'normal', letters: '200%' },
] as const;

const found = new Map<string, string[]>([['motion', []], ...TIGHT.map(({ name }) => [name, []] as [string, string[]])]);

const withComfort = (settings: Readonly<Record<string, unknown>>) => (page: Page) =>
  page.addInitScript((text) => sessionStorage.setItem('kantelpunt.comfort', text), JSON.stringify(settings));

const moving = (page: Page) =>
  page.evaluate(() =>
    document.getAnimations().flatMap(({ playState, effect }) => {
      const { duration = 0 } = effect?.getComputedTiming() ?? {};
      return playState === 'running' && Number(duration) > 1
        ? [String((effect as KeyframeEffect).target?.className)]
        : [];
    }),
  );

/** One walk through all states: each is squeezed in every way while it is there. */
beforeAll(async () => {
  const { page } = await open({ reducedMotion: 'reduce' }, withComfort({ pictures: false }));
  for await (const state of tour(page, NL)) {
    for (const each of await moving(page)) found.get('motion')?.push(`${state}: ${each}`);
    for (const { name, viewport, size, letters } of TIGHT) {
      await page.setViewportSize(viewport);
      await page.evaluate(
        ([size, letters]) => {
          const { dataset, style } = document.documentElement;
          dataset.size = size;
          style.fontSize = letters;
        },
        [size, letters] as const,
      );
      for (const each of await troubles(page)) found.get(name)?.push(`${state}: ${each}`);
    }
    await page.setViewportSize(SCREENS.phone);
    await page.evaluate(() => {
      const { dataset, style } = document.documentElement;
      dataset.size = 'normal';
      style.fontSize = '';
    });
  }
});

test.each(TIGHT)('$name: no state runs off the side or cuts anything off', ({ name }) => {
  expect(found.get(name)).toEqual([]);
});

test('who asked for less motion sees nothing move', () => {
  expect(found.get('motion')).toEqual([]);
});

test('a laptop with the largest text, in English: no state runs off the side or cuts anything off', async () => {
  const { page } = await open(
    { viewport: SCREENS.laptop, locale: EN.locale, reducedMotion: 'reduce' },
    withComfort({ size: 'largest', pictures: false }),
  );
  const cut: string[] = [];
  for await (const state of tour(page, EN)) cut.push(...(await troubles(page)).map((each) => `${state}: ${each}`));
  expect(cut).toEqual([]);
});
