// `npx tsx tests/tools/hostile/main.ts <new folder>`: writes every kind of hostile story there, and says how long each holds a page.
import { mkdirSync } from 'node:fs';
import { BoundedInk } from '../../../src/story/boundedInk';
import { StoryFault } from '../../../src/story/storyFault';
import { compileInk } from '../../../src/tools/ink/compileInk';
import { INK } from './hostileKind';
import { HOSTILE_KINDS, writeHostile } from './hostileKinds';

const MOST_TURNS = 300;

/** The longest turn, choosing always the first; what the story ended in. */
function longestTurn(logic: string): { readonly ms: number; readonly ended: string } {
  let ms = 0;
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    try {
      return run();
    } finally {
      ms = Math.max(ms, performance.now() - start);
    }
  };
  try {
    const ink = timed(() => new BoundedInk(logic, 1));
    timed(() => ink.tell(() => {}));
    for (let turn = 0; turn < MOST_TURNS && ink.choices.length > 0; turn++)
      timed(() => {
        ink.mark();
        ink.choose(0);
        ink.tell(() => {});
      });
    return { ms, ended: 'ends' };
  } catch (cause) {
    if (!(cause instanceof StoryFault)) throw cause;
    return { ms, ended: cause.message };
  }
}

const [root = ''] = process.argv.slice(2);
mkdirSync(root, { recursive: true });
const rows = HOSTILE_KINDS.flatMap((kind) => {
  writeHostile(kind, root);
  const source = kind.files[INK];
  const { logic } = compileInk('a.ink', new Map([['a.ink', typeof source === 'string' ? source : '']]));
  return logic === undefined ? [] : [{ name: kind.name, ...longestTurn(logic) }];
});
for (const { name, ms, ended } of rows.sort((a, b) => b.ms - a.ms))
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${name}: ${ended}`);
console.log(`${HOSTILE_KINDS.length} kinds written to ${root}; ${rows.length} compile.`);
