// Opens the words in a real browser, for the tests beside this folder.
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { serveWords } from './serve';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
interface Axe {
  readonly run: (options: object) => Promise<{ readonly violations: readonly AxeFinding[] }>;
}

export class OpenWords {
  readonly #server: ViteDevServer;
  readonly #browser: Browser;
  readonly #address: string;

  constructor(server: ViteDevServer, browser: Browser, address: string) {
    this.#server = server;
    this.#browser = browser;
    this.#address = address;
  }

  /** A page at the choice of a side. */
  async begin(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
    await page.goto(`${this.#address}?story=oefenronde&language=nl`);
    await page.waitForSelector('.play', { timeout: 60_000 });
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

export async function openWords(): Promise<OpenWords> {
  const { server, address } = await serveWords();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return new OpenWords(server, browser, address);
}

export const moment = (page: Page) => page.evaluate(() => window.play.view.moment.kind);

/** Walks on by keyboard until `kind`, taking first choices on the way. */
export async function walkTo(page: Page, kind: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const now = await moment(page);
    if (now === kind) return;
    await page.keyboard.press(now === 'choice' ? '1' : 'ArrowRight');
  }
}

/** Walks on to the last beat before a turning point of one's own goes by. */
export async function walkToTurningPoint(page: Page): Promise<void> {
  for (let step = 0; step < 60 && !(await page.evaluate(() => window.play.view.lastChance)); step++)
    await page.keyboard.press((await moment(page)) === 'choice' ? '1' : 'ArrowRight');
}

/** What axe finds, one line each; `strict` asks for the contrast of the contrast theme. */
export async function axe(page: Page, strict: boolean): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (enabled) => {
    const rules = { 'color-contrast-enhanced': { enabled } };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, strict);
}
