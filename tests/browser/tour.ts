// Goes through every screen and state of the game once, in the order a curious pupil would meet them.
import type { Page } from 'playwright-core';
import { grensLines, type Said, storyWords } from './said';
import { begin, button, byMouse, shownMoment, somethingNew, story, walk } from './walk';

/** The kinds of line there are, and a choice, by how each looks. */
const LOOKS = new Map([
  ['beat-chat', '.play[data-kind="beat"] .phone'],
  ['beat-narration', '.play[data-kind="beat"]:not(:has(.phone)) .beat-narration'],
  ['beat-speech', '.play[data-kind="beat"]:not(:has(.phone)) .beat-speech'],
  ['beat-thought', '.play[data-kind="beat"]:not(:has(.phone)) .beat-thought:not(.beat-aside)'],
  ['choice', '.play[data-kind="choice"]'],
]);

async function* sheet(page: Page, words: Said, key: string, name: string): AsyncGenerator<string> {
  await button(page, words.play(key)).first().click();
  await page.getByRole('dialog').waitFor();
  yield name;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function* outside(page: Page, words: Said): AsyncGenerator<string> {
  await button(page, words.player('begin')).waitFor();
  yield 'home';
  yield* sheet(page, words, 'comfort', 'home-comfort');
  yield* sheet(page, words, 'help', 'home-help');
  await button(page, words.player('credits')).click();
  yield 'credits';
  await button(page, words.player('back')).click();
  await button(page, words.player('about')).click();
  await button(page, words.play('wipe')).click();
  yield 'about-wipe';
  await button(page, words.player('back')).click();
  await button(page, words.player('begin')).click();
  await page.getByRole('heading', { level: 1, name: words.player('shelf') }).waitFor();
  yield 'shelf';
  await button(page, storyWords('doorgestuurd', words.code).title ?? '').click();
  await page.getByText(words.player('namesTitle')).click();
  yield 'card-names';
  await button(page, words.player('back')).click();
  await button(page, storyWords('oefenronde', words.code).title ?? '').click();
  await button(page, words.player('back')).waitFor();
  yield 'card';
  await button(page, words.player('back')).click();
  await button(page, words.player('back')).click();
}

/** Each kind of line once, up to where Zoë's turning point comes within reach. */
async function* kindsOfLine(page: Page, words: Said): AsyncGenerator<string> {
  const unseen = new Map(LOOKS);
  const saying = grensLines('oefenronde', words.code);
  for (;;) {
    const passed = await walk(page, { until: { showing: [...unseen.values()], saying }, words });
    if (saying.some((line) => passed.at(-1)?.said.endsWith(line))) return;
    for (const [name, selector] of unseen)
      if ((await page.locator(selector).count()) > 0) {
        yield name;
        unseen.delete(name);
      }
  }
}

async function* within(page: Page, words: Said): AsyncGenerator<string> {
  const mouse = byMouse(words);
  const first = await begin(page, storyWords('oefenronde', words.code).title ?? '', words.name('zoe'), words);
  await mouse.wacht(page);
  await somethingNew(page, first, words);
  yield 'wacht-answer';
  for (const [key, name] of [
    ['help', 'story-help'],
    ['history', 'story-history'],
    ['comfort', 'story-comfort'],
    ['pause', 'story-pause'],
  ] as const)
    yield* sheet(page, words, key, name);
  yield* kindsOfLine(page, words);
  const near = await shownMoment(page, words);
  await mouse.wacht(page);
  const still = await somethingNew(page, near, words);
  yield 'stopped';
  await story(page, words)
    .getByRole('button', { name: words.name('yusuf') })
    .click();
  await somethingNew(page, still, words);
  yield 'stopped-thought';
  await button(page, words.play('let_go')).click();
  await button(page, words.play('verder')).waitFor();
  await walk(page, { words });
  yield 'ending';
  await story(page, words)
    .getByRole('button', { name: words.play('help_more') })
    .click();
  await story(page, words).getByText(words.play('end_more')).click();
  const plan = story(page, words).getByRole('radio');
  await plan.first().check({ force: true });
  await plan.last().check({ force: true });
  yield 'ending-more';
}

/** Yields the name of each state while it is on the screen. */
export async function* tour(page: Page, words: Said): AsyncGenerator<string> {
  yield* outside(page, words);
  yield* within(page, words);
}
