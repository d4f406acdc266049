// Goes through every screen and state of the game once, in the order a curious pupil would meet them.
import type { Page } from 'playwright-core';
import { grensLines, type Said, storyWords } from './said';
import { begin, button, byMouse, type ShownMoment, somethingNew, story, walkToEnding } from './walk';

const KINDS = ['narration', 'speech', 'thought', 'chat'] as const;

const grens = { nl: grensLines('oefenronde', 'nl'), en: grensLines('oefenronde', 'en') };

const near = ({ said }: ShownMoment, { code }: Said) => grens[code].some((line) => said.endsWith(line));

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
  await page.reload();
}

/** The kind of line that is new at this moment, by how the bubble looks. */
const kindOfLine = (page: Page) =>
  page.evaluate(
    (kinds) =>
      document.querySelector('.phone')
        ? 'chat'
        : kinds.find((kind) => document.querySelector(`.beat-${kind}:not(.beat-aside)`)),
    KINDS,
  );

async function* within(page: Page, words: Said): AsyncGenerator<string> {
  const mouse = byMouse(words);
  const seen = new Set<string>();
  let now = await begin(page, storyWords('oefenronde', words.code).title ?? '', 'Zoë', words);
  await mouse.wacht(page);
  now = await somethingNew(page, now, words);
  yield 'wacht-answer';
  for (const [key, name] of [
    ['help', 'story-help'],
    ['history', 'story-history'],
    ['comfort', 'story-comfort'],
    ['pause', 'story-pause'],
  ] as const)
    yield* sheet(page, words, key, name);
  for (let step = 0; step < 40 && !near(now, words); step++) {
    const kind = now.kind === 'choice' ? 'choice' : await kindOfLine(page);
    if (kind && !seen.has(kind)) yield kind === 'choice' ? 'choice' : `beat-${kind}`;
    seen.add(kind ?? '');
    await (now.kind === 'choice' ? mouse.choose(page, 0) : mouse.next(page));
    now = await somethingNew(page, now, words);
  }
  await mouse.wacht(page);
  now = await somethingNew(page, now, words);
  yield 'stopped';
  await story(page, words).getByRole('button', { name: 'Yusuf' }).click();
  await somethingNew(page, now, words);
  yield 'stopped-thought';
  await button(page, words.play('let_go')).click();
  await button(page, words.play('verder')).waitFor();
  await walkToEnding(page, mouse, { words });
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
