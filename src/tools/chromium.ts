// Finds the Chromium the browser tests run in, and installs one where there is none, saying so.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Needed where there is no graphics card and no wish to call home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  if (system) return system;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function installFromDebian(): void {
  console.log('No Chromium found: installing the Debian package "chromium" for the browser tests.');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

function installByPlaywright(): void {
  console.log("No Chromium found: downloading Playwright's own for the browser tests.");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium'], { stdio: 'inherit' });
}

/** Path of a Chromium that runs; throws with what to do when none can be had. */
export function ensureChromium(): string {
  const found = installed();
  if (found) return found;
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (asRoot) installFromDebian();
    else installByPlaywright();
  } catch (cause) {
    throw new Error('No Chromium could be installed. Install one and set CHROMIUM_PATH to it.', { cause });
  }
  const now = installed();
  if (!now) throw new Error('Chromium was installed but not found. Set CHROMIUM_PATH to it.');
  return now;
}
