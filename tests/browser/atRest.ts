// Waits for the picture, so that what is photographed is what a pupil sees.
import type { Page } from 'playwright-core';

const MOST_LOOKS = 50;

/** Counts the frames the page asks for; before it is opened. */
export const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    Object.assign(globalThis, { frames: 0 });
    globalThis.requestAnimationFrame = (draw) => {
      (globalThis as unknown as { frames: number }).frames++;
      return ask(draw);
    };
  });

/** Resolves when no frame is asked for any more: the picture has arrived and come to rest. */
export const atRest = (page: Page) =>
  page.evaluate(async (mostLooks) => {
    const asked = () => (globalThis as unknown as { frames: number }).frames;
    for (let looked = 0, quiet = 0, before = asked(); quiet < 2 && looked < mostLooks; looked++) {
      await new Promise((done) => setTimeout(done, 80));
      quiet = asked() === before ? quiet + 1 : 0;
      before = asked();
    }
  }, MOST_LOOKS);
