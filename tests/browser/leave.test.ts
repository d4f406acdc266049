// "Weg hier": whoever looks over a shoulder sees an ordinary page, at once, in every tab, with no way back in.
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { arrive, FEW_PIXELS, openPage } from './openGame';
import { NL } from './said';
import { visits, withoutPictures } from './visits';
import { begin, button, openCard } from './walk';

const open = visits();
const NEUTRAL = /tafels\.html$/;

const exit = (page: Page) => button(page, NL.play('exit_label')).last();

async function expectGone(page: Page): Promise<void> {
  await page.waitForURL(NEUTRAL);
  await page.getByRole('heading', { name: 'De tafel van 7' }).waitFor();
  expect(await page.title()).toBe('Tafels');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
}

test('the button leads to an ordinary page, and Back does not lead into the story', async () => {
  const { page, complaints } = await open(FEW_PIXELS, (page) => page.goto(`${inject('address')}tafels.html?before`));
  await begin(page, 'Oefenronde', 'Timo');
  await exit(page).click();
  await expectGone(page);
  await page.goBack();
  expect(page.url()).toMatch(/\?before$/);
  expect(complaints.filter((each) => !each.startsWith('failed'))).toEqual([]);
});

test('the page is blank and its title neutral before the ordinary one is even asked for', async () => {
  const { page } = await open({}, async (page) => {
    await withoutPictures(page);
    await page.addInitScript(() => {
      const onGone = () => {
        const shown = document.body.checkVisibility({ visibilityProperty: true });
        if (document.title === 'Tafels' && !sessionStorage.getItem('seen'))
          sessionStorage.setItem('seen', shown ? 'shown' : 'blank');
      };
      new MutationObserver(onGone).observe(document, { attributes: true, attributeFilter: ['class'], subtree: true });
    });
  });
  await begin(page, 'Oefenronde', 'Timo');
  await exit(page).click();
  await page.waitForURL(/tafels/);
  expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBe('blank');
});

test('Shift three times leaves, counted aloud; Shift for a capital does not count', async () => {
  const { page } = await open({}, withoutPictures);
  await openCard(page, 'Oefenronde');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift');
  await page.getByText(NL.play('exit_more').replace('{{count}}', '2')).waitFor();
  await page.keyboard.press('Shift');
  await page.getByText(NL.play('exit_last')).waitFor();
  await page.keyboard.press('Shift');
  await expectGone(page);
});

test.each(['help', 'pause', 'history', 'comfort'])(
  'leaving is one tap or three Shifts away while %s lies over the story',
  async (sheet) => {
    const { page } = await open({}, withoutPictures);
    await begin(page, 'Oefenronde', 'Timo');
    await button(page, NL.play(sheet)).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: NL.play('exit_label') })
      .waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expectGone(page);
  },
);

test('every other tab with the game leaves too', async () => {
  const { page, context } = await open({}, withoutPictures);
  const other = await openPage(context, []);
  await withoutPictures(other);
  await arrive(other);
  await button(other, NL.player('begin')).click();
  await begin(page, 'Oefenronde', 'Timo');
  await exit(page).click();
  await expectGone(page);
  await expectGone(other);
});

test('who asked to be remembered is remembered, who did not is forgotten', async () => {
  const { page, context } = await open({}, withoutPictures);
  await openCard(page, 'Oefenronde');
  await page.getByRole('checkbox', { name: NL.player('rememberLabel') }).check();
  await page.getByRole('main').getByRole('button', { name: /^Timo/ }).first().click();
  await page.getByRole('main', { name: NL.play('story') }).waitFor();
  await exit(page).click();
  await expectGone(page);
  const later = await openPage(context, []);
  await withoutPictures(later);
  await arrive(later);
  await openCard(later, 'Oefenronde');
  await button(later, NL.player('resume')).waitFor();
  await later.getByRole('checkbox', { name: NL.player('rememberLabel') }).uncheck();
  expect(await later.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
