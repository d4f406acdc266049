// How long the main thread is busy when a pupil does something, and how long it is blocked while the picture arrives.
import type { Browser } from 'playwright-core';
import { type BuiltGame, titleOf } from './builtGame';
import { slowed } from './conditions';
import { type Figure, median } from './figures';
import { visit } from './visit';

/** Longer tasks than this count as long in every browser. */
const LONG_MS = 50;

/** Script, style and layout of each step of a whole way through, at 6x. */
async function choosing(browser: Browser, { game }: BuiltGame): Promise<{ choice: number; beat: number }> {
  const { page, reached, close } = await visit(browser, game, { condition: slowed(6), walkTo: titleOf('oefenronde') });
  await reached('firstLine');
  const steps = await page.evaluate(() => window.watching.playOn(150));
  await close();
  const middle = (choice: boolean) => median(steps.filter((step) => step.choice === choice).map(({ ms }) => ms));
  return { choice: middle(true), beat: middle(false) };
}

/** Plays a side to its ending, then back to its last turning point: a replay of nearly the whole run. */
async function rewinding(browser: Browser, { game }: BuiltGame): Promise<number> {
  const { page, cdp, reached, close } = await visit(browser, game, { walkTo: titleOf('doorgestuurd') });
  await reached('firstLine');
  await page.evaluate(() => window.watching.playOn(20));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const ms = await page.evaluate(() => {
    const stop = [...document.querySelectorAll('.stop-missed, .stop-found')].at(-1);
    return stop ? window.watching.tap(stop) : Number.NaN;
  });
  await close();
  return ms;
}

/** Long tasks from the first words until story and picture stand, at 4x. */
async function blocked(browser: Browser, { game }: BuiltGame): Promise<{ count: number; longest: number }> {
  const { traffic, reached, watching, close } = await visit(browser, game, {
    condition: slowed(4),
    walkTo: titleOf('oefenronde'),
  });
  await reached('firstLine');
  await traffic.quiet();
  const { marks, longTasks } = await watching();
  await close();
  const after = longTasks.filter(({ start, ms }) => start + ms > (marks.firstWords ?? 0) + LONG_MS);
  return { count: after.length, longest: Math.max(0, ...after.map(({ ms }) => ms)) };
}

export async function steps(browser: Browser, game: BuiltGame, runs: number): Promise<readonly Figure[]> {
  const chosen: { choice: number; beat: number }[] = [];
  const rewound: number[] = [];
  const tasks: { count: number; longest: number }[] = [];
  for (let run = 0; run < runs; run++) {
    chosen.push(await choosing(browser, game));
    rewound.push(await rewinding(browser, game));
    tasks.push(await blocked(browser, game));
  }
  return [
    { what: 'choice to next words, CPU 6x', unit: 'ms', values: chosen.map(({ choice }) => choice), most: 50 },
    { what: 'one beat further, CPU 6x', unit: 'ms', values: chosen.map(({ beat }) => beat), most: 50 },
    { what: 'rewind to the last turning point, CPU 4x', unit: 'ms', values: rewound, most: 100 },
    {
      what: 'longest task after the first words, CPU 4x',
      unit: 'ms',
      values: tasks.map((t) => t.longest),
      most: LONG_MS,
    },
    { what: `  tasks over ${LONG_MS} ms`, unit: 'tasks', values: tasks.map(({ count }) => count) },
  ];
}
