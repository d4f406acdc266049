// Walks through the game as a pupil does: to a story's first words, and from there to an ending.
import type { Locator, Page } from 'playwright-core';
import { NL, type Said } from './said';
import { type ShownMoment, type WalkOrders, walkInside } from './walkInside';

export type { MomentKind, ShownMoment } from './walkInside';

/** How one presses on with a real device: three ways to the same story. */
export interface Walker {
  readonly next: (page: Page) => Promise<void>;
  readonly choose: (page: Page, index: number) => Promise<void>;
  readonly wacht: (page: Page) => Promise<void>;
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** The region in which a story is told. */
export const story = (page: Page, words: Said = NL): Locator => page.getByRole('main', { name: words.play('story') });

export interface Way {
  /** Which option to take at each choice, round and round; the last one when there are fewer. */
  readonly options?: readonly number[];
  /** Presses Wacht where one of these lines is said, and at most so often. */
  readonly wachtAt?: readonly string[];
  readonly wachts?: number;
  /** Where to stop, the ending when left out: at a kind of moment, a line, or something to be seen. */
  readonly until?: Partial<WalkOrders['until']>;
  /** For tests about the picture: every moment on the way is drawn. */
  readonly byFrame?: boolean;
  /** The key that goes on. */
  readonly next?: string;
  readonly words?: Said;
}

const MOST_STEPS = 400;

const orders = ({ options = [0], wachtAt = [], wachts = 1, until, words = NL, ...way }: Way): WalkOrders => {
  const { play } = words;
  return {
    titles: { story: play('story'), ending: play('end_how'), stopped: play('still_title'), onward: play('verder') },
    next: way.next ?? (words.code === 'ar-XB' ? 'ArrowLeft' : 'ArrowRight'),
    options,
    wachtAt,
    wachts,
    until: { kinds: until ? [] : ['ending'], saying: [], showing: [], ...until },
    mostSteps: MOST_STEPS,
    byFrame: way.byFrame ?? false,
  };
};

/** Goes on by keys within the page; fails when it does not get there. Every moment passed, the first and the last too. */
export const walk = (page: Page, way: Way = {}): Promise<readonly ShownMoment[]> =>
  page.evaluate(walkInside, orders(way));

/** Where a walk arrives. */
export async function walkTo(page: Page, way: Way = {}): Promise<ShownMoment> {
  return (await walk(page, way)).at(-1) ?? shownMoment(page, way.words);
}

/** What stands on the screen now. */
export async function shownMoment(page: Page, words: Said = NL): Promise<ShownMoment> {
  const [now] = await page.evaluate(walkInside, { ...orders({ words }), mostSteps: 0 });
  if (!now) throw new Error('a walk begins somewhere');
  return now;
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

/** Goes on to an ending with a real device, moment by moment: slow, for tests about the device itself. */
export async function walkWith(
  page: Page,
  walker: Walker,
  { options = [0], wachtAt = [], wachts = 1, words = NL }: Omit<Way, 'until' | 'next' | 'byFrame'> = {},
): Promise<readonly ShownMoment[]> {
  const passed = [await shownMoment(page, words)];
  const left = { wachts };
  for (let step = 0, nth = 0; step < MOST_STEPS; step++) {
    const now = passed.at(-1);
    if (!now || now.kind === 'ending') return passed;
    const stops = wachtAt.some((line) => now.said.endsWith(line)) && left.wachts-- > 0;
    if (now.kind === 'beat') await (stops ? walker.wacht(page) : walker.next(page));
    else await walker.choose(page, Math.min(options[nth++ % options.length] ?? 0, (await choices(page).count()) - 1));
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
