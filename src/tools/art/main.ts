// `npm run art`: draws everything under assets/ anew from the npm packages and our own sources, checks it, and says what is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { artProblems } from './artProblems';
import { contactSheets } from './contactSheet';
import { drawEverything } from './drawnAssets';
import { manifestLines, manifestProblems, printManifest } from './manifest';

const ASSETS = 'assets';
const LOOK_AT = '.cache/art';

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const drawn = await drawEverything();
for (const { file, content } of drawn.assets) write(join(ASSETS, file), content);
write(join(ASSETS, 'manifest.json'), printManifest(manifestLines(drawn.assets)));
for (const { name, png } of contactSheets(drawn)) write(join(LOOK_AT, name), png);

const kilobytes = drawn.assets.reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0) / 1024;
console.log(`${drawn.assets.length} files, ${kilobytes.toFixed(0)} kB after brotli. Contact sheets are in ${LOOK_AT}.`);

const problems = [...artProblems(drawn), ...manifestProblems(ASSETS)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
