// The server hands out the built game and nothing else, with every header a school expects.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEADER_POLICY } from '../../src/tools/contentSecurityPlugin';
import { serveGame } from '../../src/tools/gameServer';

const outside = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(outside, 'dist');
const served: { server?: Awaited<ReturnType<typeof serveGame>>['server']; address: string } = { address: '' };

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>hallo');
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'export const a = 1;'.repeat(100));
  Object.assign(served, await serveGame(folder, 0));
});
afterAll(() => {
  served.server?.close();
  served.server?.closeAllConnections();
});

/** Sends a request line as it is; fetch would tidy it. */
function raw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (bytes) => {
      text += String(bytes);
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

test('the page comes with its policy and is asked for anew each time', async () => {
  const response = await fetch(served.address);
  expect(await response.text()).toContain('hallo');
  expect(response.headers.get('content-security-policy')).toBe(HEADER_POLICY);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('a hashed file is compressed and kept for good', async () => {
  const response = await fetch(`${served.address}assets/a-1.js`, { headers: { 'accept-encoding': 'br' } });
  expect((await response.text()).length).toBe(1900);
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test.each([
  'GET /../secret.txt HTTP/1.1',
  'GET /..%2fsecret.txt HTTP/1.1',
  'GET /%2e%2e/secret.txt HTTP/1.1',
  'GET /assets/..%5c..%5csecret.txt HTTP/1.1',
  'GET //secret.txt HTTP/1.1',
  'GET ?/../../secret.txt HTTP/1.1',
  'GET /%zz HTTP/1.1',
  'GET /index.html%00 HTTP/1.1',
  'GET /assets HTTP/1.1',
])('"%s" gets nothing, and the server lives on', async (line) => {
  const text = await raw(line);
  expect(text).toMatch(/^HTTP\/1\.1 40[04]/);
  expect(text).not.toContain('secret\n');
  expect((await fetch(served.address)).status).toBe(200);
});

test('nothing can be sent to it', async () => {
  expect((await fetch(served.address, { method: 'POST', body: 'x' })).status).toBe(405);
});
