// The story is complete in words: with pictures switched off, without WebGL, and when the picture breaks on the way.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FEW_PIXELS } from './openGame';
import { NL } from './said';
import { visits } from './visits';
import { begin, button, byKeyboard, somethingNew, walk, walkTo } from './walk';

async function expectAWholeStory(page: Page, side = 'Timo'): Promise<void> {
  await begin(page, 'Oefenronde', side);
  const passed = await walk(page, { byFrame: true });
  expect(passed.length).toBeGreaterThan(15);
  expect(passed.at(-1)?.text).toContain(NL.play('help_title'));
}

describe('in a browser that can draw', () => {
  const open = visits();

  test('with pictures switched off nothing is drawn and nothing is missed', async () => {
    const { page, complaints } = await open(FEW_PIXELS);
    await button(page, NL.play('comfort')).click();
    await page.getByRole('switch', { name: NL.play('c_pictures') }).uncheck({ force: true });
    await button(page, NL.play('close')).click();
    await expectAWholeStory(page);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('when the drawing program does not arrive, one sentence says so and the story goes on', async () => {
    const { page } = await open(FEW_PIXELS, (page) => page.route(/createStage/, (route) => route.abort()));
    await page.getByText(NL.player('noticeNoPicture')).waitFor();
    await button(page, NL.player('noticeClose')).click();
    await expectAWholeStory(page);
  });

  test('when a place or a person cannot be drawn, the story goes on', async () => {
    const { page } = await open(FEW_PIXELS, (page) =>
      page.route(/(canteen|timo|daan)[\w-]*\.(json|svg)/, (route) => route.abort()),
    );
    await expectAWholeStory(page);
  });

  test('when the graphics card lets go of the picture, the story goes on', async () => {
    const { page } = await open(FEW_PIXELS);
    const first = await begin(page, 'Oefenronde', 'Zoë');
    await page.locator('canvas').waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await byKeyboard.next(page);
    await somethingNew(page, first);
    expect((await walkTo(page, { byFrame: true })).kind).toBe('ending');
  });
});

describe('in a browser without WebGL', () => {
  const open = visits(['--disable-gpu', '--disable-3d-apis']);

  test('one sentence says that there are no pictures, and the story is whole', async () => {
    const { page } = await open(FEW_PIXELS);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
    await page.getByText(NL.player('noticeNoPicture')).waitFor();
    await expectAWholeStory(page, 'Zoë');
  });
});
