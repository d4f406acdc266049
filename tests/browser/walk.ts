// Walks through the game as a pupil does: to a story's first words, and from there to an ending.
import type { Locator, Page } from 'playwright-core';
import { NL, type Said } from './said';

export type MomentKind = 'beat' | 'choice' | 'stopped' | 'ending';

export interface ShownMoment {
  readonly kind: MomentKind;
  /** The line one is at: what is read aloud. */
  readonly said: string;
  /** Everything readable and announced; differs between any two moments. */
  readonly text: string;
}

/** How one presses on: three ways to the same story. */
export interface Walker {
  readonly next: (page: Page) => Promise<void>;
  readonly choose: (page: Page, index: number) => Promise<void>;
  readonly wacht: (page: Page) => Promise<void>;
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** The region in which a story is told. */
export const story = (page: Page, words: Said = NL): Locator => page.getByRole('main', { name: words.play('story') });

/** What stands on the screen now. */
export function shownMoment(page: Page, words: Said = NL): Promise<ShownMoment> {
  const { play } = words;
  const titles = { ending: play('end_how'), stopped: play('still_title'), onward: play('verder') };
  return story(page, words).evaluate((main: HTMLElement, { ending, stopped, onward }): ShownMoment => {
    const says = (selector: string, text: string) =>
      [...main.querySelectorAll<HTMLElement>(selector)].some((each) => each.textContent?.trim() === text);
    const read = [...main.querySelectorAll('[data-reads]')].at(-1) ?? [...main.querySelectorAll('[role=log] p')].at(-1);
    const said = read?.textContent ?? '';
    const text = main.textContent ?? '';
    if (says('h2', ending)) return { kind: 'ending', said, text };
    if (says('h2', stopped)) return { kind: 'stopped', said, text };
    return { kind: says('button', onward) ? 'beat' : 'choice', said, text };
  }, titles);
}

/** Resolves when something else stands there than `before`. */
export async function somethingNew(page: Page, before: ShownMoment, words: Said = NL): Promise<ShownMoment> {
  await page.waitForFunction(
    ([name, text]) => {
      const main = document.querySelector<HTMLElement>(`main[aria-label="${name}"]`);
      return main !== null && main.textContent !== text;
    },
    [words.play('story'), before.text] as const,
  );
  return shownMoment(page, words);
}

/** The options open now, without what else can be pressed. */
export const choices = (page: Page): Locator => page.getByRole('main').getByRole('group').locator('button.choice');

/** From the first page to the story's card. */
export async function openCard(page: Page, title: string, words: Said = NL): Promise<void> {
  await button(page, words.player('begin')).click();
  await button(page, title).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** From the first page to the first words of a story, on one side. */
export async function begin(page: Page, title: string, side: string, words: Said = NL): Promise<ShownMoment> {
  await openCard(page, title, words);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${side}(?!\\p{L})`, 'u') })
    .first()
    .click();
  await story(page, words).waitFor();
  return shownMoment(page, words);
}

export interface Way {
  /** Which option to take at the nth choice; the last one when there are fewer. */
  readonly option?: (nth: number) => number;
  /** Presses Wacht wherever a turning point is announced by this. */
  readonly wachtAt?: (moment: ShownMoment) => boolean;
  /** Called at every moment on the way. */
  readonly at?: (moment: ShownMoment) => Promise<void>;
  readonly words?: Said;
}

const MOST_STEPS = 400;

/** Goes on until an ending; fails when there is none within reach. */
export async function walkToEnding(page: Page, walker: Walker, way: Way = {}): Promise<readonly ShownMoment[]> {
  const { option = () => 0, wachtAt = () => false, at = async () => {}, words = NL } = way;
  const passed: ShownMoment[] = [await shownMoment(page, words)];
  for (let step = 0, nth = 0; step < MOST_STEPS; step++) {
    const now = passed.at(-1);
    if (!now) break;
    await at(now);
    if (now.kind === 'ending') return passed;
    if (now.kind === 'beat') await (wachtAt(now) ? walker.wacht(page) : walker.next(page));
    else await walker.choose(page, Math.min(option(nth++), (await choices(page).count()) - 1));
    passed.push(await somethingNew(page, now, words));
  }
  throw new Error(`no ending within ${MOST_STEPS} steps; the last words were: ${passed.at(-1)?.text}`);
}

export const byKeyboard: Walker = {
  next: (page) => page.keyboard.press(' '),
  choose: (page, index) => page.keyboard.press(String(index + 1)),
  wacht: (page) => page.keyboard.press('w'),
};

export function byMouse(words: Said = NL): Walker {
  return {
    next: (page) => button(page, words.play('verder')).click(),
    choose: (page, index) => choices(page).nth(index).click(),
    wacht: (page) => button(page, words.play('wacht')).click(),
  };
}

export function byTouch(words: Said = NL): Walker {
  return {
    next: (page) => button(page, words.play('verder')).tap(),
    choose: (page, index) => choices(page).nth(index).tap(),
    wacht: (page) => button(page, words.play('wacht')).tap(),
  };
}
