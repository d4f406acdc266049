// Serves the built game on this machine: compressed, cached by hash, with the security headers a school needs.
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { HEADER_POLICY } from './contentSecurityPlugin';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.md']);

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The file a request asks for within `folder`, or undefined when there is none or it points outside. */
function fileFor(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep) && !file.includes('\0');
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

type Compressed = Map<string, Promise<Buffer>>;

const compress = promisify(brotliCompress);

/** The file as small as it gets, made once. */
function compressed(file: string, cache: Compressed): Promise<Buffer> {
  const known = cache.get(file);
  if (known) return known;
  const bytes = readFile(file).then((text) =>
    compress(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  );
  cache.set(file, bytes);
  return bytes;
}

/** Compresses everything before it is asked for, one file after the other, so that no pupil waits for it. */
async function compressAhead(folder: string, cache: Compressed): Promise<void> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (COMPRESSED.has(extname(path))) await compressed(join(folder, path), cache);
}

function answer(folder: string, cache: Compressed, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const ending = extname(file);
  const hashed = file.startsWith(join(folder, 'assets') + sep);
  response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (COMPRESSED.has(ending) && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Encoding', 'br');
    if (request.method === 'HEAD') response.end();
    else
      compressed(file, cache).then(
        (bytes) => response.end(bytes),
        () => response.destroy(),
      );
    return;
  }
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Starts serving `folder` on `host`; resolves with the address once it listens. A busy port rejects. */
export function serveGame(
  folder: string,
  port: number,
  host = '127.0.0.1',
): Promise<{ server: Server; address: string }> {
  const cache: Compressed = new Map();
  const server = createServer((request, response) => answer(folder, cache, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.address();
      const listening = typeof bound === 'object' && bound ? bound.port : port;
      void compressAhead(folder, cache).catch(() => {});
      resolve({ server, address: `http://localhost:${listening}/` });
    });
  });
}
