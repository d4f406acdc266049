// A pupil on a phone plays with a thumb, in Dutch and in English, and may change language in the middle.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SCREENS } from './openGame';
import { EN, NL, type Said, storyWords } from './said';
import { visits, withoutPictures } from './visits';
import { begin, button, byTouch, shownMoment, somethingNew, story, walk, walkWith } from './walk';

const open = visits();

const phone = ({ locale }: Said): BrowserContextOptions => ({
  viewport: SCREENS.phone,
  hasTouch: true,
  isMobile: true,
  locale,
});

/** A thumb sliding over the words, as the browser itself feels it. */
async function swipe(page: Page, fromX: number, toX: number, y: number): Promise<void> {
  const touches = await page.context().newCDPSession(page);
  const at = (x: number) => ({ touchPoints: [{ x, y }] });
  await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(fromX) });
  for (let step = 1; step <= 5; step++)
    await touches.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(fromX + ((toX - fromX) * step) / 5) });
  await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.each([
  { words: NL, title: 'Oefenronde', side: 'timo' },
  { words: EN, title: 'Warm-up', side: 'zoe' },
] as const)('$title by taps alone, to an ending and its help', async ({ words, title, side }) => {
  const { page, complaints } = await open(phone(words), withoutPictures);
  expect(await page.locator('html').getAttribute('lang')).toBe(words.code);
  await begin(page, title, words.name(side), words);
  const passed = await walkWith(page, byTouch(words), { words, options: [1] });
  expect(passed.at(-1)?.text).toContain(words.play('help_title'));
  expect(complaints).toEqual([]);
});

test('English stays English from the first to the last line of doorgestuurd', async () => {
  const { page, complaints } = await open(phone(EN), withoutPictures);
  const dutch = new Set(Object.values(storyWords('doorgestuurd', 'nl')).filter((text) => text.length > 20));
  const { title = '' } = storyWords('doorgestuurd', 'en');
  await begin(page, title, 'Noor', EN);
  const passed = await walk(page, { words: EN });
  expect(passed.filter(({ text }) => [...dutch].some((line) => text.includes(line)))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a tap on the words goes on, a swipe goes on and back', async () => {
  const { page, complaints } = await open(phone(NL), withoutPictures);
  const first = await begin(page, 'Oefenronde', 'Zoë');
  const line = page.getByText(first.said, { exact: true }).last();
  const box = await line.boundingBox();
  expect(box).not.toBeNull();
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await page.touchscreen.tap(200, y);
  const second = await somethingNew(page, first);
  await swipe(page, 320, 60, y);
  const third = await somethingNew(page, second);
  expect(new Set([first.said, second.said, third.said]).size).toBe(3);
  await swipe(page, 60, 320, y);
  await page
    .getByText(second.said.replace(/^.*?: /, ''), { exact: true })
    .last()
    .waitFor();
  expect((await shownMoment(page)).said).toBe(second.said);
  expect(complaints).toEqual([]);
});

test('changing the language in mid-story stays at the same line and says nothing twice', async () => {
  const { page, complaints } = await open(phone(NL), withoutPictures);
  const nl = storyWords('oefenronde', 'nl');
  const en = storyWords('oefenronde', 'en');
  const first = await begin(page, 'Oefenronde', 'Timo');
  await byTouch().next(page);
  await somethingNew(page, first);
  const line = page.getByText(nl.oef_xpcm ?? '', { exact: true }).last();
  await line.waitFor();
  const told = page.getByRole('log').locator('p');
  const before = await told.count();
  await button(page, NL.play('comfort')).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).tap();
  await button(page, EN.play('close')).tap();
  await page
    .getByText(en.oef_xpcm ?? '', { exact: true })
    .last()
    .waitFor();
  expect(await told.count()).toBe(before);
  await byTouch(EN).next(page);
  await page
    .getByText(en.oef_wuh4 ?? '', { exact: true })
    .last()
    .waitFor();
  await button(page, EN.play('comfort')).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Nederlands' }).tap();
  await button(page, NL.play('close')).tap();
  await page
    .getByText(nl.oef_wuh4 ?? '', { exact: true })
    .last()
    .waitFor();
  expect(await story(page).getByRole('heading', { level: 1 }).textContent()).toBe('Oefenronde');
  expect(complaints).toEqual([]);
});
