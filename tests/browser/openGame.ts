// Opens the game in a real Chromium as somebody would meet it, and notes everything the browser complains about.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../src/tools/chromium';

export const SCREENS = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  board: { width: 1920, height: 1080 },
} as const;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_FLAGS });
}

export interface Visit {
  readonly page: Page;
  /** Console errors, page errors, failed or foreign requests: must stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}, path = ''): Promise<Visit> {
  const address = inject('address');
  const context = await browser.newContext({ viewport: SCREENS.phone, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const own = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!own) complaints.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(address + path);
  return { page, complaints, close: () => context.close() };
}
