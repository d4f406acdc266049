// Every screen and state held against axe-core: nothing that keeps a pupil out, in light, dark and extra contrast.
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NL } from './said';
import { tour } from './tour';
import { visits } from './visits';

const open = visits();
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One line per violation and place. */
async function violations(page: Page, at: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/g, ' ')}`,
      ),
    );
  });
  return found.map((each) => `${at}: ${each}`);
}

test.each([
  { look: 'light', colorScheme: 'light', contrast: 'normal' },
  { look: 'dark', colorScheme: 'dark', contrast: 'normal' },
  { look: 'extra contrast', colorScheme: 'light', contrast: 'more' },
  { look: 'dark with extra contrast', colorScheme: 'dark', contrast: 'more' },
] as const)('no state of the game has a violation in $look', async ({ colorScheme, contrast }) => {
  const { page } = await open({ colorScheme, reducedMotion: 'reduce', bypassCSP: true }, (page) =>
    page.addInitScript(
      (settings) => sessionStorage.setItem('kantelpunt.comfort', settings),
      JSON.stringify({ contrast, pictures: contrast === 'normal' }),
    ),
  );
  const found: string[] = [];
  for await (const state of tour(page, NL)) found.push(...(await violations(page, state)));
  expect(found).toEqual([]);
});
