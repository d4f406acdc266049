// A pupil without mouse or touch plays both stories to their endings, and always knows where they are.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FEW_PIXELS } from './openGame';
import { grensLines, NL, storyWords } from './said';
import { visits, withoutPictures } from './visits';
import {
  begin,
  byKeyboard,
  choices,
  type ShownMoment,
  shownMoment,
  somethingNew,
  type Walker,
  walk,
  walkWith,
} from './walk';

const open = visits();

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.ariaLabel ?? activeElement?.textContent ?? '';
    return { tag: activeElement?.tagName ?? 'BODY', name: name.trim() };
  });

/** Presses Tab until the thing with this name has the focus; fails when a whole round does not meet it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).name.startsWith(name)) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}

async function expectFocus(page: Page, at: string): Promise<void> {
  const { tag } = await focused(page);
  expect(tag, `the focus was lost at: ${at}`).not.toBe('BODY');
}

function expectFocusThroughout(passed: readonly ShownMoment[]): void {
  expect(passed.filter(({ focus }) => focus === 'BODY').map(({ said }) => `the focus was lost at: ${said}`)).toEqual(
    [],
  );
}

/** Arrows to go on, Tab and Enter to choose. */
const byArrowsAndTab: Walker = {
  next: (page) => page.keyboard.press('ArrowRight'),
  choose: async (page, index) => {
    await tabTo(page, ((await choices(page).nth(index).textContent()) ?? '').trim());
    await page.keyboard.press('Enter');
  },
  wacht: async (page) => {
    await tabTo(page, NL.play('wacht'));
    await page.keyboard.press('Enter');
  },
};

test('oefenronde from the first page by Tab, Enter and arrows alone, through the harm to the repair', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  await tabTo(page, NL.player('begin'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: NL.player('shelf') }).waitFor();
  await expectFocus(page, 'the lockers');
  await tabTo(page, 'Oefenronde');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oefenronde' }).waitFor();
  await expectFocus(page, 'the card');
  await tabTo(page, 'Zoë');
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: NL.play('story') }).waitFor();
  const harm = await walkWith(page, byArrowsAndTab);
  expectFocusThroughout(harm);
  expect(harm.at(-1)?.text).toContain(NL.play('end_repair'));
  await tabTo(page, storyWords('oefenronde', 'nl').oef_46e6 ?? 'Herstel');
  const ending = await shownMoment(page);
  await page.keyboard.press('Enter');
  await somethingNew(page, ending);
  const repaired = await walkWith(page, byArrowsAndTab);
  expectFocusThroughout(repaired);
  expect(repaired.at(-1)?.text).not.toBe(harm.at(-1)?.text);
  expect(complaints).toEqual([]);
});

test('oefenronde from the other side by space, W and numbers stops it in time', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  await begin(page, 'Oefenronde', 'Timo');
  const passed = await walkWith(page, byKeyboard, { wachtAt: grensLines('oefenronde', 'nl'), wachts: 99 });
  expectFocusThroughout(passed);
  expect(passed.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test.each([
  { side: 'Noor', next: 'ArrowRight', wachts: 0 },
  { side: 'Daan', next: 'Enter', wachts: 1 },
  { side: 'Sem', next: 'PageDown', wachts: 2 },
])(
  'doorgestuurd from the side of $side by $next, pressing Wacht at most $wachts times',
  async ({ side, next, wachts }) => {
    const { page, complaints } = await open(FEW_PIXELS);
    await begin(page, 'Doorgestuurd', side);
    const wachtAt = grensLines('doorgestuurd', 'nl');
    const passed = await walk(page, { next, options: [0, 1], wachtAt, wachts });
    expectFocusThroughout(passed);
    expect(passed.length).toBeGreaterThan(12);
    expect(passed.at(-1)?.text).toContain(NL.play('help_title'));
    expect(complaints).toEqual([]);
  },
);
