// What the device remembers: the same line after a reload, nothing after closing unless asked, and never a broken story.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrive, openPage } from './openGame';
import { NL, opening, storyWords } from './said';
import { visits, withoutPictures } from './visits';
import { begin, button, byKeyboard, openCard, shownMoment, somethingNew, story, walk } from './walk';

const open = visits();
const nl = storyWords('oefenronde', 'nl');

/** Three lines into the story. */
async function threeLinesIn(page: Page) {
  const first = await begin(page, 'Oefenronde', 'Timo');
  await byKeyboard.next(page);
  const second = await somethingNew(page, first);
  await byKeyboard.next(page);
  return somethingNew(page, second);
}

const keep = (runs: string) => async (page: Page) => {
  await withoutPictures(page);
  await page.addInitScript((text) => sessionStorage.setItem('kantelpunt.runs', text), runs);
};

test('after a reload one goes on at the same line', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  const before = await threeLinesIn(page);
  await page.reload();
  await openCard(page, 'Oefenronde');
  await button(page, NL.player('resume')).click();
  await story(page).waitFor();
  expect((await shownMoment(page)).said).toBe(before.said);
  expect(complaints).toEqual([]);
});

test('after closing the tab nothing is left; with "onthoud" the place is', async () => {
  const { page, context } = await open({}, withoutPictures);
  await threeLinesIn(page);
  await page.close();
  const next = await openPage(context, []);
  await withoutPictures(next);
  await arrive(next);
  await openCard(next, 'Oefenronde');
  expect(await button(next, NL.player('resume')).count()).toBe(0);
  await next.getByRole('checkbox', { name: NL.player('rememberLabel') }).check();
  await arrive(next);
  const before = await threeLinesIn(next);
  await next.close();
  const last = await openPage(context, []);
  await withoutPictures(last);
  await arrive(last);
  await openCard(last, 'Oefenronde');
  await button(last, NL.player('resume')).click();
  await story(last).waitFor();
  expect((await shownMoment(last)).said).toBe(before.said);
});

test.each([
  ['no JSON', '{"oefenronde":'],
  ['another thing', '[1,2,3]'],
  ['a run that is no run', JSON.stringify({ oefenronde: { run: 'oefenronde@x y z', endings: 7, sides: [{}] } })],
  ['another story', JSON.stringify({ oefenronde: { run: 'doorgestuurd@a1 1 0 df_x', endings: [], sides: [] } })],
  ['far too much', `{"oefenronde":{"run":"${'x'.repeat(250_000)}"}}`],
])('a save that is %s is left aside without a word', async (_, runs) => {
  const { page, complaints } = await open({}, keep(runs));
  await openCard(page, 'Oefenronde');
  expect(await button(page, NL.player('resume')).count()).toBe(0);
  await page.getByRole('main').getByRole('button', { name: /^Timo/ }).first().click();
  await story(page).waitFor();
  expect((await shownMoment(page)).said).toContain(nl.oef_bzlw);
  expect(complaints).toEqual([]);
});

test('a way that the story no longer knows is followed as far as it holds, and that is said', async () => {
  const run = 'oefenronde@old 7 99 oef_3zui oef_07of oef_gone oef_46e6';
  const { page, complaints } = await open(
    {},
    keep(JSON.stringify({ oefenronde: { run, endings: [], sides: ['timo'] } })),
  );
  await openCard(page, 'Oefenronde');
  await button(page, NL.player('resume')).click();
  await story(page).waitFor();
  await page.getByText(NL.play('lost_way')).first().waitFor();
  const passed = await walk(page);
  expect(passed.at(-1)?.kind).toBe('ending');
  expect(complaints).toEqual([]);
});

test('a device that keeps nothing says so once and lets one play to the end', async () => {
  const { page } = await open({}, async (page) => {
    await withoutPictures(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  });
  await begin(page, 'Oefenronde', 'Timo');
  await page.getByText(NL.player('noticeStorageFull')).waitFor();
  await button(page, NL.player('noticeClose')).click();
  const passed = await walk(page);
  expect(passed.at(-1)?.kind).toBe('ending');
  expect(await page.getByText(NL.player('noticeStorageFull')).count()).toBe(0);
});

test('a swapped name stands everywhere, also after a reload', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  await openCard(page, 'Oefenronde');
  await page.getByText(NL.player('namesTitle')).click();
  const swap = (name: string) => button(page, NL.player('swap').replace('{{name}}', name));
  await swap('Fleur').click();
  expect(await swap('Fleur').count()).toBe(0);
  const chip = page.getByRole('button', { name: new RegExp(`${NL.player('swap').split('}}')[1]}$`) });
  const names = await chip.allTextContents();
  await page.reload();
  await begin(page, 'Oefenronde', 'Timo');
  const passed = await walk(page);
  const told = passed.map(({ text }) => text).join('\n');
  expect(told).not.toMatch(/\bFleur/);
  expect(names.filter((name) => told.includes(name)).length).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
});

test('"wis alles" leaves nothing of the pupil on the device', async () => {
  const { page, context, complaints } = await open({}, withoutPictures);
  await openCard(page, 'Oefenronde');
  await page.getByRole('checkbox', { name: NL.player('rememberLabel') }).check();
  await page.getByRole('main').getByRole('button', { name: /^Timo/ }).first().click();
  await story(page).waitFor();
  await arrive(page);
  await button(page, NL.player('about')).click();
  await button(page, NL.play('wipe')).click();
  await page.getByText(opening(NL.play('wipe_sure'))).waitFor();
  await button(page, NL.play('wipe_yes')).click();
  await page.getByText(NL.player('noticeWiped')).waitFor();
  const left = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);
  expect(left).toEqual(['']);
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});
