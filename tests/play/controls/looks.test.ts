// Every state of the words as it looks: nothing for axe to say in any theme, nothing spilling at any size.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axe, type OpenWords, openWords, walkTo, walkToTurningPoint } from './harness/openWords';

vi.setConfig({ testTimeout: 120_000 });

const words: { open?: OpenWords } = {};
beforeAll(async () => {
  words.open = await openWords();
}, 120_000);
afterAll(() => words.open?.close());

function begin(options: BrowserContextOptions = {}): Promise<Page> {
  if (!words.open) throw new Error('the words are not open');
  return words.open.begin(options);
}

describe('every state', () => {
  const looks = [
    { theme: 'light', contrast: 'normal' },
    { theme: 'dark', contrast: 'normal' },
    { theme: 'light', contrast: 'more' },
    { theme: 'dark', contrast: 'more' },
  ] as const;
  test.each(looks)('passes axe in $theme, contrast $contrast', async (look) => {
    const page = await begin({ viewport: { width: 1366, height: 768 } });
    await page.evaluate((change) => window.setComfort(change), look);
    const found: string[] = [];
    const lookAt = async (state: string) =>
      found.push(...(await axe(page, look.contrast === 'more')).map((line) => `${state} ${line}`));
    await lookAt('choice of a side');
    await page.keyboard.press('1');
    await lookAt('narration');
    await page.keyboard.press('ArrowRight');
    await lookAt('thought');
    for (const name of ['Hulp', 'Pauze', 'Terugkijken', 'Fijner lezen']) {
      await page.getByRole('button', { name, exact: true }).click();
      await lookAt(name);
      await page.keyboard.press('Escape');
    }
    await walkToTurningPoint(page);
    await page.keyboard.press('w');
    await page.locator('.other').first().click();
    await lookAt('stopped');
    await page.keyboard.press('Escape');
    for (let step = 0; step < 60 && !(await page.evaluate(() => window.play.view.moment.tableau.phone)); step++)
      await page.keyboard.press('ArrowRight');
    await lookAt('phone');
    await walkTo(page, 'ending');
    await page.locator('.one-of input').first().check({ force: true });
    await page.locator('summary').click();
    await lookAt('ending');
    expect(found).toEqual([]);
    await page.close();
  });

  const sizes = [
    [320, 640, '100%'],
    [320, 256, '100%'],
    [390, 844, '200%'],
    [1366, 768, '200%'],
  ] as const;
  test.each(sizes)('reflows at %i x %i with text at %s', async (width, height, size) => {
    const page = await begin({ viewport: { width, height } });
    await page.evaluate((text) => {
      document.documentElement.style.setProperty('--size', String(Number.parseInt(text, 10) / 100));
      window.setComfort({ spacing: 'wide' });
    }, size);
    const wide: string[] = [];
    const lookAt = async (state: string) => {
      const spill = await page.evaluate(() =>
        [...document.querySelectorAll('html, .words-area, .ending, .dialog-body, .steps, .top-row')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.className || part.tagName),
      );
      wide.push(...spill.map((part) => `${state}: ${part}`));
    };
    await lookAt('side');
    await page.evaluate(() => window.play.choose(window.play.view.moment.choices[0]?.id as never));
    await lookAt('beat');
    await walkToTurningPoint(page);
    await page.keyboard.press('w');
    await lookAt('stopped');
    await page.keyboard.press('Escape');
    await walkTo(page, 'ending');
    await lookAt('ending');
    for (const nth of [1, 4]) {
      await page.locator('.top .round').nth(nth).click();
      await lookAt(`sheet ${nth}`);
      await page.keyboard.press('Escape');
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});
