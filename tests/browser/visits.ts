// One browser for all the tests of a file; every visit is closed after its test.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser, type Visit, type VisitOptions, visit } from './openGame';

/** For tests about the words: a pupil who switched pictures off before, so that no time goes into drawing. */
export const withoutPictures = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const key = 'kantelpunt.comfort';
    if (location.pathname.endsWith('/') && sessionStorage.getItem(key) === null)
      sessionStorage.setItem(key, JSON.stringify({ pictures: false }));
  });

/** Call once, at the top of a test file. */
export function visits(flags: readonly string[] = []) {
  const opened: { browser: Browser | null; readonly visits: Visit[] } = { browser: null, visits: [] };
  beforeAll(async () => {
    opened.browser = await openBrowser(flags);
  });
  afterEach(async () => {
    for (const each of opened.visits.splice(0)) await each.close();
  });
  afterAll(async () => {
    await opened.browser?.close();
  });
  return async (options: VisitOptions = {}, before?: (page: Page) => Promise<unknown>): Promise<Visit> => {
    if (!opened.browser) throw new Error('a visit belongs within a test');
    const made = await visit(opened.browser, options, before);
    opened.visits.push(made);
    return made;
  };
}
