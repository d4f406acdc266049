// Whether the tab grows when stories are played one after another.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type BuiltGame, titleOf } from './builtGame';
import { type Figure, KB, slope } from './figures';
import { counters, type Visit, visit } from './visit';

/** The first runs fill caches that stay. */
const SETTLING_RUNS = 2;

/** From the ending back to the shelf and into the same story, to its ending again. */
async function playAgain({ page }: Visit, title: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const found = async (selector: string, fits: (element: Element) => boolean = () => true) => {
      for (let tries = 0; tries < 400; tries++) {
        const element = [...document.querySelectorAll(selector)].find(fits);
        if (element) return element;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`there is no ${selector}`);
    };
    const { tap, playOn } = window.watching;
    await tap(await found('.ending-done'));
    await tap(await found('.locker-open', ({ textContent }) => textContent === wanted));
    await tap(await found('.card-sides .side'));
    await found('.step-wacht');
    await playOn(30);
  }, title);
}

/** Resident kilobytes of every process that draws pages and pictures; software drawing is part of it here. */
async function residentKb(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const resident = (id: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  return processInfo.filter(({ type }) => type !== 'browser').reduce((sum, { id }) => sum + resident(id), 0);
}

export async function memory(browser: Browser, game: BuiltGame, storyRuns: number): Promise<readonly Figure[]> {
  const title = titleOf('oefenronde');
  const opened = await visit(browser, game.game, { walkTo: title });
  await opened.reached('firstLine');
  await opened.traffic.quiet();
  await opened.page.evaluate(() => window.watching.playOn(30));
  const heap: number[] = [];
  const nodes: number[] = [];
  const resident: number[] = [];
  for (let run = 0; run < storyRuns + SETTLING_RUNS; run++) {
    await playAgain(opened, title);
    await opened.cdp.send('HeapProfiler.collectGarbage');
    const counted = await counters(opened.cdp);
    if (run < SETTLING_RUNS) continue;
    heap.push((counted.get('JSHeapUsedSize') ?? Number.NaN) / KB);
    nodes.push(counted.get('Nodes') ?? Number.NaN);
    resident.push(await residentKb(browser));
  }
  await opened.close();
  const last = `${storyRuns} runs of oefenronde`;
  return [
    { what: `script memory, growth over ${last}`, unit: 'KB/run', values: [slope(heap)], most: 20 },
    { what: '  at the end', unit: 'KB', values: [heap.at(-1) ?? Number.NaN] },
    { what: 'elements kept, growth', unit: 'nodes/run', values: [slope(nodes)], most: 1 },
    { what: 'resident memory of page and picture, growth', unit: 'KB/run', values: [slope(resident)] },
    { what: '  at the end', unit: 'KB', values: [resident.at(-1) ?? Number.NaN] },
  ];
}
