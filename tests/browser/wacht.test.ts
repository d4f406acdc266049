// Wacht, and every way time can run: on, back, by itself, skipped, rewound, repaired, from another side.
import { expect, test } from 'vitest';
import { FEW_PIXELS } from './openGame';
import { grensLines, NL, storyWords } from './said';
import { visits, withoutPictures } from './visits';
import { begin, button, byKeyboard, byMouse, choices, shownMoment, somethingNew, story, walkTo } from './walk';

const open = visits();
const nl = storyWords('oefenronde', 'nl');
const line = (id: string) => nl[id] ?? `no line ${id}`;
const near = grensLines('oefenronde', 'nl');

test('where nothing crosses a line, Wacht answers with another thought each time, and costs nothing', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  const before = await begin(page, 'Oefenronde', 'Timo');
  await byMouse().wacht(page);
  const first = await somethingNew(page, before);
  expect(first.said).toContain(line('wacht.timo.0'));
  await byMouse().wacht(page);
  const second = await somethingNew(page, first);
  expect(second.said).toContain(line('wacht.timo.1'));
  expect(second.kind).toBe('beat');
  await byMouse().next(page);
  expect((await somethingNew(page, second)).said).toContain(line('oef_xpcm'));
  expect(complaints).toEqual([]);
});

test('at a turning point the world stands still: small acts and what the others think, and it can be let go', async () => {
  const { page, complaints } = await open(FEW_PIXELS);
  await begin(page, 'Oefenronde', 'Timo');
  const now = await walkTo(page, { until: { saying: near } });
  await byMouse().wacht(page);
  const still = await somethingNew(page, now);
  expect(still.kind).toBe('stopped');
  expect(await choices(page).count()).toBe(3);
  const yusuf = page.getByRole('region', { name: NL.play('still_others') }).getByRole('button', { name: 'Yusuf' });
  await yusuf.click();
  await page.getByRole('log').getByText(line('oef_oy3c')).waitFor();
  expect(await yusuf.getAttribute('aria-expanded')).toBe('true');
  await yusuf.click();
  expect(await yusuf.getAttribute('aria-expanded')).toBe('false');
  await button(page, NL.play('let_go')).click();
  expect((await somethingNew(page, still)).kind).toBe('beat');
  expect(complaints).toEqual([]);
});

test('back goes one line back, also over a choice; looking back shows all of it', async () => {
  const { page, complaints } = await open({}, withoutPictures);
  const first = await begin(page, 'Oefenronde', 'Timo');
  const choice = await walkTo(page, { until: { kinds: ['choice'] } });
  await byKeyboard.choose(page, 1);
  const after = await somethingNew(page, choice);
  expect(after.said).toContain(line('oef_89in'));
  await button(page, NL.play('back')).click();
  expect((await somethingNew(page, after)).kind).toBe('choice');
  await byKeyboard.choose(page, 1);
  await page.getByRole('log').getByText(line('oef_89in')).nth(1).waitFor();
  await button(page, NL.play('history')).click();
  const told = await page.getByRole('dialog').getByRole('listitem').allTextContents();
  expect(told[1]).toContain(first.said.replace(/^.*?: /, ''));
  expect(told.filter((text) => text.includes(line('oef_fpru')))).toHaveLength(1);
  expect(told.at(-1)).toContain(line('oef_89in'));
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('by itself the story goes on calmly and stops before a choice', async () => {
  const { page, complaints } = await open({}, async (page) => {
    await page.clock.install();
    await withoutPictures(page);
  });
  const first = await begin(page, 'Oefenronde', 'Timo');
  await button(page, NL.play('auto_on')).click();
  const passed = [first];
  while (passed.length < 30 && passed.at(-1)?.kind === 'beat') {
    await page.clock.fastForward(15_000);
    passed.push(await shownMoment(page));
  }
  expect(passed.at(-1)?.kind).toBe('choice');
  await page.clock.fastForward(86_400_000);
  expect((await shownMoment(page)).text).toBe(passed.at(-1)?.text);
  expect(await button(page, NL.play('auto_on')).getAttribute('aria-pressed')).toBe('false');
  expect(complaints).toEqual([]);
});

test('by itself the story also waits where a turning point would go by', async () => {
  const { page } = await open({}, async (page) => {
    await page.clock.install();
    await withoutPictures(page);
  });
  await begin(page, 'Oefenronde', 'Timo');
  await walkTo(page, { until: { saying: near } });
  await button(page, NL.play('auto_on')).click();
  for (let minute = 0; minute < 5; minute++) await page.clock.fastForward(60_000);
  const now = await shownMoment(page);
  expect(now.said).toContain(line('oef_dvti'));
  await byMouse().wacht(page);
  expect((await somethingNew(page, now)).kind).toBe('stopped');
});

test('from the ending: rewind to a missed moment, then repair, then the other side, skipping what was read', async () => {
  const { page, complaints } = await open(FEW_PIXELS);
  await begin(page, 'Oefenronde', 'Timo');
  const harm = await walkTo(page);
  expect(harm.text).toContain(NL.play('end_missed'));
  const strip = story(page).getByRole('list').getByRole('button');
  await strip.filter({ hasText: line('turningPoints.de-duim') }).click();
  const again = await somethingNew(page, harm);
  expect(again.kind).not.toBe('ending');
  if (again.kind === 'beat') await button(page, NL.play('wacht')).click();
  await story(page)
    .getByRole('heading', { name: NL.play('still_title') })
    .waitFor();
  await byKeyboard.choose(page, 0);
  await walkTo(page);
  const stopped = await shownMoment(page);
  expect(stopped.text).toContain(NL.play('end_found'));
  await story(page).getByRole('button', { name: /^Zoë/ }).click();
  const other = await somethingNew(page, stopped);
  expect(other.said).toContain(line('oef_ozbk'));
  const bad = await walkTo(page);
  await button(page, line('oef_46e6')).click();
  await somethingNew(page, bad);
  const repaired = await walkTo(page);
  expect(repaired.text).not.toContain(line('oef_46e6'));
  await story(page).getByRole('button', { name: /^Timo/ }).click();
  const seen = await somethingNew(page, repaired);
  await button(page, NL.play('skip')).click();
  expect((await somethingNew(page, seen)).kind).toBe('choice');
  expect(complaints).toEqual([]);
});
