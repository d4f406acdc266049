// The words in a real browser over a real story: each line announced once, the focus never lost, no clock.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { moment, type OpenWords, openWords, walkTo, walkToTurningPoint } from './harness/openWords';

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

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

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
    const lines = page.locator('.story-log p');
    await page.keyboard.press('1');
    await lines.nth(0).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await lines.nth(1).waitFor({ state: 'attached' });
    const before = await lines.count();
    await page.getByRole('button', { name: 'Fijner lezen' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Easier reading' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await lines.count()).toBe(before);
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
    await walkToTurningPoint(page);
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
  const before = await page.locator('.words').textContent();
  await page.clock.runFor(24 * 3_600_000);
  expect(await page.locator('.words').textContent()).toBe(before);
  await page.close();
});

test('a tap on the words goes on, a swipe goes on or back', async () => {
  const page = await begin({ hasTouch: true });
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
