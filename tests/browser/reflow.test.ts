// Small screens and large letters: nothing runs off the side, nothing is cut off, everything can be reached.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EN, NL } from './said';
import { tour } from './tour';
import { visits } from './visits';

const open = visits();

/** What runs off the side of the page, is cut off by its own box, or is a target too small for a thumb. */
const troubles = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const dialog = document.querySelector('dialog[open]');
    const within = dialog ?? document.body;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const page = document.scrollingElement;
    if (page && page.scrollWidth > innerWidth) found.push(`the page is ${page.scrollWidth} wide`);
    for (const element of within.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      const forEars = box.width <= 1 || box.height <= 1 || element.closest('.for-ears, [role=log]') !== null;
      if (forEars || element.closest('.stage, .home-stage, .frame-stage, .pause-hills, svg')) continue;
      const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isTarget = element.matches('button, a, summary');
      if ((ownText || isTarget) && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`off the side: ${name(element)}`);
      const style = getComputedStyle(element);
      const cuts = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (cuts && element.textContent?.trim()) found.push(`cut off: ${name(element)}`);
      const small = Math.min(box.width, box.height) < 43.5;
      if (isTarget && small && style.display !== 'inline')
        found.push(`small: ${name(element)} ${Math.round(box.width)}x${Math.round(box.height)}`);
    }
    const scrolls = within.querySelectorAll<HTMLElement>('button, summary, a');
    for (const target of scrolls) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!hit || !(target.contains(hit) || hit.contains(target)))
        found.push(`covered: ${name(target)} by ${hit ? name(hit) : 'nothing'}`);
    }
    return found;
  });

test.each([
  { name: 'a page of 320 pixels wide', viewport: { width: 320, height: 640 }, size: 'normal', words: NL },
  { name: '200 % text on a phone', viewport: { width: 390, height: 844 }, size: 'largest', words: NL },
  { name: '400 % zoom', viewport: { width: 320, height: 256 }, size: 'normal', words: NL },
  {
    name: 'a laptop with the largest text, in English',
    viewport: { width: 1366, height: 768 },
    size: 'largest',
    words: EN,
  },
])('$name: no state runs off the side or cuts anything off', async ({ viewport, size, words }) => {
  const { page } = await open({ viewport, locale: words.locale, reducedMotion: 'reduce' }, (page) =>
    page.addInitScript(
      (settings) => sessionStorage.setItem('kantelpunt.comfort', settings),
      JSON.stringify({ size, pictures: false }),
    ),
  );
  const found: string[] = [];
  for await (const state of tour(page, words)) found.push(...(await troubles(page)).map((each) => `${state}: ${each}`));
  expect(found).toEqual([]);
});

test('text twice as large by the browser itself still fits a phone', async () => {
  const { page } = await open({ reducedMotion: 'reduce' }, (page) =>
    page.addInitScript(() => {
      sessionStorage.setItem('kantelpunt.comfort', JSON.stringify({ pictures: false }));
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    }),
  );
  const found: string[] = [];
  for await (const state of tour(page, NL)) found.push(...(await troubles(page)).map((each) => `${state}: ${each}`));
  expect(found).toEqual([]);
});

test('who asked for less motion sees nothing move', async () => {
  const { page } = await open({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for await (const state of tour(page, NL)) {
    const running = await page.evaluate(() =>
      document.getAnimations().flatMap(({ playState, effect }) => {
        const { duration = 0 } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(duration) > 1
          ? [String((effect as KeyframeEffect).target?.className)]
          : [];
      }),
    );
    moving.push(...running.map((each) => `${state}: ${each}`));
  }
  expect(moving).toEqual([]);
});
