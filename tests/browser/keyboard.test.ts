// A pupil without mouse or touch plays both stories to their endings, and always knows where they are.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { grensLines, NL, storyWords } from './said';
import { visits } from './visits';
import {
  begin,
  byKeyboard,
  choices,
  type ShownMoment,
  shownMoment,
  somethingNew,
  type Walker,
  walkToEnding,
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

const byEnter: Walker = { ...byKeyboard, next: (page) => page.keyboard.press('Enter') };

const saidIn = (lines: readonly string[]) => (moment: ShownMoment) => lines.some((line) => moment.said.endsWith(line));

test('oefenronde from the first page by Tab, Enter and arrows alone, through the harm to the repair', async () => {
  const { page, complaints } = await open();
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
  const at = ({ said }: ShownMoment) => expectFocus(page, said);
  const harm = await walkToEnding(page, byArrowsAndTab, { at });
  expect(harm.at(-1)?.text).toContain(NL.play('end_repair'));
  await tabTo(page, storyWords('oefenronde', 'nl').oef_46e6 ?? 'Herstel');
  const ending = await shownMoment(page);
  await page.keyboard.press('Enter');
  await somethingNew(page, ending);
  const repaired = await walkToEnding(page, byArrowsAndTab, { at });
  expect(repaired.at(-1)?.text).not.toBe(harm.at(-1)?.text);
  expect(complaints).toEqual([]);
});

test('oefenronde from the other side by space, W and numbers stops it in time', async () => {
  const { page, complaints } = await open();
  await begin(page, 'Oefenronde', 'Timo');
  const at = ({ said }: ShownMoment) => expectFocus(page, said);
  const wachtAt = saidIn(grensLines('oefenronde', 'nl'));
  const passed = await walkToEnding(page, byKeyboard, { at, wachtAt });
  expect(passed.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test.each([
  { side: 'Noor', walker: byKeyboard, wachts: 0 },
  { side: 'Daan', walker: byEnter, wachts: 1 },
  { side: 'Sem', walker: byArrowsAndTab, wachts: 2 },
])('doorgestuurd from the side of $side, pressing Wacht at most $wachts times', async ({ side, walker, wachts }) => {
  const { page, complaints } = await open();
  const near = saidIn(grensLines('doorgestuurd', 'nl'));
  const left = { wachts };
  await begin(page, 'Doorgestuurd', side);
  const passed = await walkToEnding(page, walker, {
    option: (nth) => nth % 2,
    wachtAt: (moment) => near(moment) && left.wachts-- > 0,
    at: ({ said }) => expectFocus(page, said),
  });
  expect(passed.length).toBeGreaterThan(12);
  expect(passed.at(-1)?.text).toContain(NL.play('help_title'));
  expect(complaints).toEqual([]);
});
