// The words in a real browser over a real story: each line announced once, the focus never lost, nothing for axe to say.
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveWords } from './harness/serve';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
interface Axe {
  readonly run: () => Promise<{ readonly violations: readonly AxeFinding[] }>;
}

const open: { browser?: Browser; server?: ViteDevServer; address: string } = { address: '' };

beforeAll(async () => {
  const { server, address } = await serveWords();
  open.server = server;
  open.address = address;
  open.browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
}, 60_000);

afterAll(async () => {
  await open.browser?.close();
  await open.server?.close();
});

async function begin(language = 'nl', width = 390, height = 844): Promise<Page> {
  if (!open.browser) throw new Error('no browser');
  const page = await open.browser.newPage({ viewport: { width, height } });
  await page.goto(`${open.address}?story=oefenronde&language=${language}`);
  await page.waitForSelector('.play', { timeout: 30_000 });
  return page;
}

const moment = (page: Page) => page.evaluate(() => window.play.view.moment.kind);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Walks on by keyboard until `kind`, taking first choices on the way. */
async function walkTo(page: Page, kind: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const now = await moment(page);
    if (now === kind) return;
    await page.keyboard.press(now === 'choice' ? '1' : 'ArrowRight');
  }
}

describe('a pupil with a keyboard and a screen reader', () => {
  test('reaches an ending, hears each line once and in order, and never loses the focus', async () => {
    const page = await begin();
    for (let step = 0; step < 200 && (await moment(page)) !== 'ending'; step++) {
      await page.keyboard.press((await moment(page)) === 'choice' ? '1' : ' ');
      expect(await focused(page)).not.toBe('BODY');
    }
    expect(await moment(page)).toBe('ending');
    const heard = await page.locator('.story-log p').allTextContents();
    const lines = await page.evaluate(() =>
      window.play.history.flatMap((entry) => (entry.kind === 'beat' ? [window.lineOf(entry.beat.id)] : [])),
    );
    const beats = heard.slice(0, -1);
    expect(lines.length).toBeGreaterThanOrEqual(beats.length);
    expect(lines.slice(-beats.length).map((line, at) => beats[at]?.endsWith(line))).not.toContain(false);
    expect(beats.length).toBeGreaterThan(10);
    await page.close();
  });

  test('another language announces nothing again, and keeps the place', async () => {
    const page = await begin();
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
    const before = await page.locator('.story-log p').count();
    await page.getByRole('button', { name: 'Fijner lezen' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Easier reading' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.story-log p').count()).toBe(before);
    await page.close();
  });

  test('a dialog keeps the focus, Escape closes it, and the focus returns', async () => {
    const page = await begin();
    await page.getByRole('button', { name: 'Hulp' }).focus();
    await page.keyboard.press('Enter');
    for (let tab = 0; tab < 12; tab++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('dialog, body') !== null);
      expect(inside).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.closest('.words, .top') ?? null)).toBe(null);
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Hulp');
    await page.close();
  });

  test('Shift three times leaves, typing with Shift does not', async () => {
    const page = await begin();
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.exits)).toBe(0);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await page.getByRole('status').textContent()).toContain('Nog één keer Shift');
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => window.exits)).toBe(1);
    await page.close();
  });

  test('the short cuts can be switched off; arrows stay', async () => {
    const page = await begin();
    await page.evaluate(() => window.setComfort({ keys: false }));
    await page.keyboard.press('1');
    expect(await moment(page)).toBe('choice');
    await page.close();
  });
});

describe('Wacht', () => {
  test('answers with a thought elsewhere, and stops the world at a turning point', async () => {
    const page = await begin();
    await page.keyboard.press('1');
    await page.keyboard.press('w');
    expect(await page.locator('.beat-aside').count()).toBe(1);
    for (let step = 0; step < 60 && !(await page.evaluate(() => window.play.view.lastChance)); step++)
      await page.keyboard.press((await moment(page)) === 'choice' ? '1' : 'ArrowRight');
    await page.getByRole('button', { name: 'Wacht' }).click();
    expect(await moment(page)).toBe('stopped');
    await page.locator('.other').first().click();
    expect(await page.locator('.other').first().getAttribute('aria-expanded')).toBe('true');
    await page.locator('.choice').first().click();
    expect(await moment(page)).toBe('beat');
    expect(await focused(page)).toBe('MAIN');
    await page.close();
  });

  test('the automatic pace waits before a turning point goes by', async () => {
    const page = await begin();
    await page.clock.install();
    await page.keyboard.press('1');
    await walkTo(page, 'choice');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Vanzelf verder' }).click();
    for (let minute = 0; minute < 40; minute++) await page.clock.runFor(15_000);
    expect(await page.evaluate(() => window.play.view.lastChance)).toBe(true);
    expect(await page.getByRole('button', { name: 'Vanzelf verder' }).getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });
});

test('without a press no clock changes anything', async () => {
  const page = await begin();
  await page.clock.install();
  await page.keyboard.press('1');
  await page.clock.runFor(1000);
  const before = await page.locator('.words').innerText();
  await page.clock.runFor(24 * 3_600_000);
  expect(await page.locator('.words').innerText()).toBe(before);
  await page.close();
});

test('a tap on the words goes on, a swipe goes on or back', async () => {
  if (!open.browser) throw new Error('no browser');
  const page = await open.browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(open.address);
  await page.waitForSelector('.play');
  await page.locator('.choice').first().tap();
  const beat = () => page.evaluate(() => window.play.view.moment.beat?.id);
  const first = await beat();
  await page.locator('[data-beat]').tap();
  const second = await beat();
  expect(second).not.toBe(first);
  await page.evaluate(() => {
    const area = document.querySelector('.words-area');
    const touch = { bubbles: true, pointerType: 'touch', clientY: 600 };
    area?.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 100 }));
    area?.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 240 }));
  });
  expect(await beat()).toBe(first);
  await page.close();
});

describe('every state', () => {
  const looks = [
    { theme: 'light', contrast: 'normal' },
    { theme: 'dark', contrast: 'normal' },
    { theme: 'light', contrast: 'more' },
    { theme: 'dark', contrast: 'more' },
  ] as const;
  test.each(looks)('passes axe in $theme, contrast $contrast', { timeout: 120_000 }, async (look) => {
    const page = await begin('nl', 1366, 768);
    await page.evaluate((change) => window.setComfort(change), look);
    const found: string[] = [];
    const lookAt = async (state: string) => found.push(...(await axe(page)).map((line) => `${state} ${line}`));
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
    for (let step = 0; step < 60 && !(await page.evaluate(() => window.play.view.lastChance)); step++)
      await page.keyboard.press((await moment(page)) === 'choice' ? '1' : 'ArrowRight');
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
  test.each(sizes)('reflows at %i x %i with text at %s', { timeout: 120_000 }, async (width, height, size) => {
    const page = await begin('nl', width, height);
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
    for (let step = 0; step < 60 && !(await page.evaluate(() => window.play.view.lastChance)); step++)
      await page.keyboard.press((await moment(page)) === 'choice' ? '1' : 'ArrowRight');
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
