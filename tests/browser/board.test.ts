// A teacher prepares: finds a story, walks over its map with the keyboard alone, reads everything, and prints it.
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import nl from '../../src/browser/words/nl/board.json';
import { SCREENS } from './openGame';
import { NL, storyWords } from './said';
import { visits } from './visits';

const open = visits();
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WORDS = storyWords('doorgestuurd', 'nl');
const ENGLISH = storyWords('doorgestuurd', 'en');
const TITLE = WORDS.title ?? '';
const POINT = WORDS['turningPoints.app-zwijgt'] ?? '';

async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

const focused = (page: Page) =>
  page.evaluate(() =>
    (document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}

const scaleOf = (page: Page) =>
  page.locator('.map-window svg > g').evaluate((map: SVGGElement) => map.getCTM()?.a ?? 0);

test('by keyboard from the game to the words at a turning point, and back to where one was', async () => {
  const { page, complaints } = await open({ viewport: SCREENS.laptop });
  await page.getByRole('link', { name: NL.player('forTeachers') }).press('Enter');
  await page.getByRole('heading', { level: 1, name: nl.title }).waitFor();
  await tabTo(page, nl.mapOf.replace('{{title}}', TITLE));
  await page.keyboard.press('Enter');
  const map = page.getByRole('region', { name: nl.mapOf.replace('{{title}}', TITLE) });
  await map.waitFor();
  expect(await focused(page)).toContain(TITLE);

  await tabTo(page, 'Noor');
  await page.keyboard.press('Enter');
  expect(await map.getByRole('button').count()).toBeLessThan(80);
  await map.focus();
  const before = await scaleOf(page);
  await page.keyboard.press('+');
  expect(await scaleOf(page)).toBeGreaterThan(before);
  await page.keyboard.press('0');
  expect(await scaleOf(page)).toBeCloseTo(before);

  await page.keyboard.press('Tab');
  for (let press = 0; press < 10 && !(await focused(page)).endsWith(POINT); press++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: POINT });
  await details.locator('.told-thought').first().waitFor();
  expect(await focused(page)).toContain(POINT);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain(POINT);
  expect(await details.count()).toBe(0);

  await page.getByText(nl.asList).press('Enter');
  await page.getByRole('listitem').getByRole('button', { name: POINT }).press('Enter');
  await details.waitFor();
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByRole('region', { name: ENGLISH.title ?? '' }).waitFor();
  expect(complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)('nothing keeps a teacher out in %s', async (colorScheme) => {
  const { page } = await open({ colorScheme, bypassCSP: true });
  await page.goto(`${inject('address')}board/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${inject('address')}board/#/oefenronde/map`);
  await page.locator('.map-node').first().waitFor();
  await page.getByText(nl.asList).click();
  await page.locator('.map-entry').nth(3).click();
  await page.locator('.node-details').waitFor();
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(SCREENS.phone.width);
});

test('on paper stand the sheets with the words of the story, and nothing one would press', async () => {
  const { page } = await open();
  await page.goto(`${inject('address')}board/#/oefenronde/map`);
  await page.locator('.map-node').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.map-sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().height));
  expect(shown.length).toBeGreaterThan(1);
  expect(Math.min(...shown)).toBeGreaterThan(100);
  expect(await page.getByRole('button', { name: nl.print }).count()).toBe(0);
  expect(await page.locator('.map-sheet figcaption').first().textContent()).toContain(
    storyWords('oefenronde', 'nl').title,
  );
  const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(shown.length);
});

test('an address of a story that is not there says so, and offers the way back', async () => {
  const { page } = await open();
  await page.goto(`${inject('address')}board/#/bestaat-niet/map`);
  await page.getByRole('alert').waitFor();
  await page.getByRole('link', { name: nl.toStories }).click();
  await page.getByRole('link', { name: nl.mapOf.replace('{{title}}', TITLE) }).waitFor();
});
