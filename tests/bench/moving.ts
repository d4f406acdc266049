// What the picture costs the main thread while much moves, and what anything costs while nothing moves.
import type { Browser } from 'playwright-core';
import { type BuiltGame, titleOf } from './builtGame';
import { slowed } from './conditions';
import type { Figure } from './figures';
import { counters, visit } from './visit';

const WARM_UP_MS = 4000;
const WATCHED_MS = 5000;
/** The stage breathes and blinks for 20 s after the last change. */
const UNTIL_STILL_MS = 22_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface PerFrame {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly frames: number;
}

/** The reference scene (pages/stagePage.ts) at 4x, a change every 700 ms, without the software renderer's share. */
async function referenceScene(browser: Browser, { stage }: BuiltGame): Promise<PerFrame> {
  const { page, cdp, watching, close } = await visit(browser, stage, { drawn: false });
  await page.waitForFunction(() => 'startScene' in window);
  await page.evaluate(() => window.startScene(700));
  await sleep(WARM_UP_MS);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed(4).cpu });
  const before = await counters(cdp);
  const { frames: framesBefore } = await watching();
  await sleep(WATCHED_MS);
  const after = await counters(cdp);
  const frames = (await watching()).frames - framesBefore;
  await close();
  const perFrame = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / frames;
  return { scriptMs: perFrame('ScriptDuration'), taskMs: perFrame('TaskDuration'), frames };
}

/** Seconds of CPU that all of Chromium's processes for pages and pictures have used. */
async function cpuSeconds(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.filter(({ type }) => type !== 'browser').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface Idle {
  readonly frames: number;
  readonly draws: number;
  readonly mainPercent: number;
  readonly cpuPercent: number;
}

/** A story open at its first line, silent and left alone. */
async function idle(browser: Browser, { game }: BuiltGame): Promise<Idle> {
  const { cdp, traffic, reached, watching, close } = await visit(browser, game, {
    sound: false,
    walkTo: titleOf('oefenronde'),
  });
  await reached('firstLine');
  await traffic.quiet();
  await sleep(UNTIL_STILL_MS);
  const before = { ...(await watching()), cpu: await cpuSeconds(browser), main: await counters(cdp) };
  await sleep(WATCHED_MS);
  const cpu = (await cpuSeconds(browser)) - before.cpu;
  const main = ((await counters(cdp)).get('TaskDuration') ?? 0) - (before.main.get('TaskDuration') ?? 0);
  const { frames, draws } = await watching();
  await close();
  const percent = (seconds: number) => (seconds * 100_000) / WATCHED_MS;
  const counted = { frames: frames - before.frames, draws: draws - before.draws };
  return { ...counted, mainPercent: percent(main), cpuPercent: percent(cpu) };
}

export async function moving(browser: Browser, game: BuiltGame, runs: number): Promise<readonly Figure[]> {
  const scenes: PerFrame[] = [];
  for (let run = 0; run < runs; run++) scenes.push(await referenceScene(browser, game));
  const still = await idle(browser, game);
  return [
    { what: 'reference scene, script per frame, CPU 4x', unit: 'ms', values: scenes.map((s) => s.scriptMs), most: 8 },
    { what: '  whole main thread per frame', unit: 'ms', values: scenes.map(({ taskMs }) => taskMs) },
    { what: `  frames in ${WATCHED_MS / 1000} s`, unit: 'frames', values: scenes.map(({ frames }) => frames) },
    { what: 'nothing moves: frames drawn', unit: 'frames', values: [Math.max(still.frames, still.draws)], most: 0 },
    { what: '  main thread', unit: '%', values: [still.mainPercent], most: 1 },
    { what: '  all processes of the page and its picture', unit: '%', values: [still.cpuPercent], most: 1 },
  ];
}
