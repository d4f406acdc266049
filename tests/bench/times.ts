// Milliseconds until words can be read and something can be chosen, beside a bare page measured in the same run.
import type { Browser } from 'playwright-core';
import { type BuiltGame, titleOf } from './builtGame';
import { type Condition, FAST_3G, SLOW_4G } from './conditions';
import { type Figure, KB, median } from './figures';
import { type Visit, visit } from './visit';

const MOST_TIMES_FLOOR = 1.25;

interface Timed {
  readonly floor: number;
  readonly firstWords: number;
  readonly tappable: number;
  readonly firstLine: number;
  readonly fromSide: number;
  /** Bodies that had come in by then, the picture's among them. */
  readonly bytesAtFirstLine: number;
}

async function once(browser: Browser, game: BuiltGame, condition: Condition): Promise<Timed> {
  const floor = await visit(browser, game.floor, { condition });
  const floorMs = await floor.reached('floor');
  await floor.close();
  const story = await visit(browser, game.game, { condition, walkTo: titleOf('oefenronde') });
  const firstLine = await story.reached('firstLine');
  const { marks } = await story.watching();
  const bytesAtFirstLine = story.traffic.bytesBy(firstLine);
  await story.close();
  const { firstWords = Number.NaN, tappable = Number.NaN, sideTapped = Number.NaN } = marks;
  return { floor: floorMs, firstWords, tappable, firstLine, fromSide: firstLine - sideTapped, bytesAtFirstLine };
}

function figuresOf(runs: readonly Timed[]): readonly Figure[] {
  const floor = median(runs.map((run) => run.floor));
  const ms = (what: string, of: (run: Timed) => number): Figure => ({ what, unit: 'ms', values: runs.map(of) });
  const ratio = (what: string, of: (run: Timed) => number): Figure => ({
    what,
    unit: 'x',
    values: runs.map((run) => of(run) / floor),
    most: MOST_TIMES_FLOOR,
  });
  return [
    ms('floor: inkjs, one line and its choices, one file', (run) => run.floor),
    ms('first words of home', (run) => run.firstWords),
    ratio('  times the floor', (run) => run.firstWords),
    ms('home can be tapped', (run) => run.tappable),
    ms('first choice of a story, three taps further', (run) => run.firstLine),
    ratio('  times the floor', (run) => run.firstLine),
    ms('  from tapping a side to its first line', (run) => run.fromSide),
    { what: '  came in by then', unit: 'KB', values: runs.map((run) => run.bytesAtFirstLine / KB) },
  ];
}

/** Figures per condition, floor and game by turns. */
export async function times(
  browser: Browser,
  game: BuiltGame,
  runs: number,
): Promise<readonly { readonly name: string; readonly figures: readonly Figure[] }[]> {
  const groups: { name: string; figures: readonly Figure[] }[] = [];
  for (const condition of [SLOW_4G, FAST_3G]) {
    const timed: Timed[] = [];
    for (let run = 0; run < runs; run++) timed.push(await once(browser, game, condition));
    groups.push({ name: condition.name, figures: figuresOf(timed) });
  }
  return groups;
}

/** Every request on the way to the first line of a story, for finding what is fetched too early or too late. */
export async function waterfall(browser: Browser, game: BuiltGame): Promise<string> {
  const story: Visit = await visit(browser, game.game, { condition: SLOW_4G, walkTo: titleOf('oefenronde') });
  await story.reached('firstLine');
  await story.traffic.quiet();
  const { marks, longTasks } = await story.watching();
  const column = (value: number | null) => (value === null ? '' : value.toFixed(0)).padStart(7);
  const lines = story.traffic.transfers.map(
    ({ path, startMs, endMs, bytes }) => `  ${column(startMs)}${column(endMs)}${column(bytes / KB)} KB  ${path}`,
  );
  await story.close();
  const moments = Object.entries(marks).map(([mark, at]) => `  ${column(at)}  ${mark}`);
  const tasks = longTasks.map(({ start, ms }) => `  ${column(start)}  ${ms.toFixed(0)} ms on the main thread`);
  return ['\nWaterfall', ...lines, '\nMoments', ...moments, '\nLong tasks', ...tasks].join('\n');
}
