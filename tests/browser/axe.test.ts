// Every screen and state held against axe-core: nothing that keeps a pupil out, in light, dark and extra contrast.
import { expect, test } from 'vitest';
import { NL } from './said';
import { tour } from './tour';
import { violations } from './violations';
import { visits } from './visits';

const open = visits();

test.each([
  { contrast: 'normal', pictures: true },
  { contrast: 'more', pictures: false },
])('no state of the game has a violation in light and dark with $contrast contrast', async (comfort) => {
  const { page } = await open({ reducedMotion: 'reduce', bypassCSP: true }, (page) =>
    page.addInitScript((settings) => sessionStorage.setItem('kantelpunt.comfort', settings), JSON.stringify(comfort)),
  );
  const found: string[] = [];
  for await (const state of tour(page, NL))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations(page, `${state} in ${colorScheme}`)));
    }
  expect(found).toEqual([]);
});
