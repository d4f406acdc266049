// Opens the game in a real Chromium as somebody would meet it, and notes everything the browser complains about.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../src/tools/chromium';

export const SCREENS = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  board: { width: 1920, height: 1080 },
} as const;

/** Extra flags come last, so that they win. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Where everything is to be drawn but nobody looks: a picture drawn without a graphics card costs by the pixel. */
export const FEW_PIXELS = { viewport: { width: 320, height: 480 } } as const;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, page errors, reports of the security policy, failed or foreign requests: must stay empty. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Of another build than the one all tests share. */
  readonly address?: string;
}

/** A software GPU says so in the console; that is no complaint about the game. */
const ABOUT_THE_MACHINE = /GPU stall due to ReadPixels|GroupMarkerNotSet|software WebGL/i;

function listen(page: Page, complaints: string[], address: string): void {
  page.on('console', (message) => {
    const grave = message.type() === 'error' || message.type() === 'warning';
    if (grave && !ABOUT_THE_MACHINE.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const own = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!own) complaints.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** A page of `context` that notes its complaints, not yet anywhere. */
export async function openPage(
  context: BrowserContext,
  complaints: string[],
  address = inject('address'),
): Promise<Page> {
  const page = await context.newPage();
  listen(page, complaints, address);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return page;
}

/** Goes to the first page and waits for the app: the words written at build time look alike, but do nothing yet. */
export async function arrive(page: Page, address = inject('address')): Promise<void> {
  await page.goto(address);
  await page.getByRole('banner').waitFor();
}

/** `before` runs when the page is there and nothing has been asked for yet. */
export async function visit(
  browser: Browser,
  { address = inject('address'), ...options }: VisitOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: SCREENS.phone, locale: 'nl-NL', ...options });
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const page = await openPage(context, complaints, address);
  await before(page);
  await arrive(page, address);
  return { page, context, complaints, close: () => context.close() };
}
