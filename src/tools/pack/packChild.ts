// The child process that reads strangers' stories: folders come in as JSON on stdin, a verdict a line goes out.
import { text } from 'node:stream/consumers';
import { judgePack } from './judgePack';

const { folders, assets, steps } = JSON.parse(await text(process.stdin)) as {
  readonly folders: readonly string[];
  readonly assets: string;
  readonly steps: number;
};
for (const folder of folders) process.stdout.write(`${JSON.stringify(judgePack(folder, assets, steps))}\n`);
