// Opens a page as somebody would meet it the first time: nothing cached, on a given network and machine.
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../src/tools/chromium';
import { type Condition, impose, slowed } from './conditions';
import { Traffic } from './traffic';
import { type Mark, type Watching, watchPage } from './watching';

export interface VisitOptions {
  readonly condition?: Condition;
  /** Walk by itself to the first line of the story with this title. */
  readonly walkTo?: string;
  readonly pictures?: boolean;
  readonly sound?: boolean;
  /** false: WebGL draws nothing, which takes the software renderer out of a measurement. */
  readonly drawn?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
  /** Milliseconds since the page was asked for; waits until it was painted. */
  readonly reached: (mark: Mark) => Promise<number>;
  readonly watching: () => Promise<Pick<Watching, 'marks' | 'longTasks' | 'frames' | 'draws'>>;
  readonly close: () => Promise<void>;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, '--autoplay-policy=no-user-gesture-required'],
  });

const LONGEST_WAIT_MS = 90_000;

export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { condition = slowed(1), walkTo = null, pictures = true, sound = true, drawn = true } = options;
  // The floor page is one file with its script inside, which the game's policy forbids.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    locale: 'nl-NL',
    bypassCSP: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await Traffic.on(cdp);
  await cdp.send('Performance.enable');
  // esbuild names inner functions by a call that the page does not know.
  await page.addInitScript('globalThis.__name = (made) => made;');
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem('kantelpunt.comfort')) sessionStorage.setItem('kantelpunt.comfort', text);
  }, JSON.stringify({ pictures, sound }));
  await page.addInitScript(watchPage, { title: walkTo, drawn });
  await impose(condition, cdp);
  await page.goto(address, { waitUntil: 'commit' });
  return {
    page,
    cdp,
    traffic,
    reached: async (mark) => {
      const found = await page.waitForFunction((name) => window.watching?.marks[name], mark, {
        timeout: LONGEST_WAIT_MS,
        polling: 250,
      });
      return (await found.jsonValue()) ?? Number.NaN;
    },
    watching: () =>
      page.evaluate(() => {
        const { marks, longTasks, frames, draws } = window.watching;
        return { marks, longTasks, frames, draws };
      }),
    close: () => context.close(),
  };
}

/** Chromium's own counters, in its units: seconds, bytes, numbers. */
export async function counters(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
