// When a piece does not arrive: a sentence a pupil understands, a way on, and never a blank page.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FEW_PIXELS } from './openGame';
import { NL } from './said';
import { visits, withoutPictures } from './visits';
import { begin, button, byMouse, openCard, shownMoment, somethingNew, story, walk } from './walk';

const open = visits();
const side = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Timo/ }).first();

test('a story that does not arrive says so, and comes when the network is back', async () => {
  const { page } = await open({}, async (page) => {
    await withoutPictures(page);
    await page.route(/oefenronde[\w-]*\.js/, (route) => route.abort());
  });
  await openCard(page, 'Oefenronde');
  await side(page).click();
  await page.getByText(NL.player('noticeNoStory')).waitFor();
  expect(await page.getByRole('heading', { level: 1, name: 'Oefenronde' }).count()).toBe(1);
  await page.unroute(/oefenronde[\w-]*\.js/);
  await side(page).click();
  await story(page).waitFor();
  expect((await shownMoment(page)).kind).toBe('beat');
});

test('a language that does not arrive leaves the story in the one it is in', async () => {
  const { page } = await open({}, withoutPictures);
  const first = await begin(page, 'Oefenronde', 'Timo');
  await page.route(/\/en[\w-]*\.js/, (route) => route.abort());
  await button(page, NL.play('comfort')).click();
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click();
  await page.getByText(NL.player('noticeNoStory')).waitFor({ state: 'attached' });
  await button(page, NL.play('close')).click();
  await byMouse().next(page);
  expect((await somethingNew(page, first)).kind).toBe('beat');
});

test.each([
  ['sounds', /\.(webm|m4a)$/],
  ['the sound program', /soundEngine/],
  ['typefaces', /\.woff2$/],
])('without %s the story goes on to its ending', async (_, missing) => {
  const { page } = await open({}, async (page) => {
    await withoutPictures(page);
    await page.route(missing, (route) => route.abort());
  });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await begin(page, 'Oefenronde', 'Timo');
  const passed = await walk(page);
  expect(passed.at(-1)?.text).toContain(NL.play('help_title'));
  expect(wrong).toEqual([]);
});

test('who loses the connection in the middle of a story reads on, picture and all, and reaches help', async () => {
  const { page, context } = await open(FEW_PIXELS);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await begin(page, 'Oefenronde', 'Zoë');
  await context.setOffline(true);
  const passed = await walk(page, { byFrame: true });
  expect(passed.at(-1)?.text).toContain(NL.play('help_title'));
  await button(page, NL.play('help')).click();
  await page.getByRole('dialog', { name: NL.play('help_title') }).waitFor();
  expect(await page.getByRole('dialog').getByRole('listitem').count()).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
});
