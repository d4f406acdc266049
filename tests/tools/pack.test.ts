// A story from somebody else is refused with file and line, or plays; whatever it is, nothing hangs and nothing is thrown.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storySlugs } from '../../src/tools/ink/storyFiles';
import { printProblem } from '../../src/tools/ink/storyProblem';
import { judgePack } from '../../src/tools/pack/judgePack';
import { judgePacks } from '../../src/tools/pack/judgePacks';
import { readPackFiles } from '../../src/tools/pack/packFiles';
import { packProblems } from '../../src/tools/pack/packProblems';
import type { PackVerdict } from '../../src/tools/pack/packVerdict';
import { GOOD_CARD, GOOD_INK } from './faults/goodStory';
import { folder, type HostileKind, INK, ink } from './hostile/hostileKind';
import { HOSTILE_KINDS, writeHostile } from './hostile/hostileKinds';

const ASSETS = join(process.cwd(), 'assets');
const newRoot = () => mkdtempSync(join(tmpdir(), 'kantelpunt-pack-'));
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
/** Ways enough for the good story, few enough for one with numbers that grow. */
const STEPS = 300;

/** What is not as the kind says, in a sentence; null when all is. */
function wrongWith({ name, says, place }: HostileKind, { problems }: PackVerdict): string | null {
  const said = problems.map(printProblem);
  if (said.some((each) => UNPRINTABLE.test(each) || each.length > 1_000)) return `${name}: printed what cannot be`;
  if (says === null) return said.length === 0 ? null : `${name}: ${said[0]}`;
  if (!said.some((each) => each.includes(says))) return `${name}: "${says}" is not among: ${said.join(' | ')}`;
  if (problems.some(({ file }) => file === '')) return `${name}: no file is named`;
  return place === 'file' || problems.some(({ line }) => line !== null) ? null : `${name}: no line is named`;
}

test('every kind of hostile story is refused for its own reason, or is harmless and plays', async () => {
  expect(HOSTILE_KINDS.length).toBeGreaterThanOrEqual(120);
  const root = newRoot();
  const folders = HOSTILE_KINDS.map((kind) => writeHostile(kind, root));
  const middle = Math.ceil(folders.length / 2);
  const halves = [folders.slice(0, middle), folders.slice(middle)];
  const judged = await Promise.all(halves.map((half) => judgePacks(half, { assets: ASSETS, steps: STEPS })));
  const verdicts = judged.flat();
  const wrong = HOSTILE_KINDS.flatMap((kind, index) => {
    const verdict = verdicts[index];
    return (verdict ? wrongWith(kind, verdict) : `${kind.name}: no verdict`) ?? [];
  });
  expect(wrong).toEqual([]);
}, 240_000);

test('a story that ends the child is refused, and the next one is still judged', async () => {
  const root = newRoot();
  const [slow, good] = ['slow', 'good'].map((name) => writeHostile(ink(name, null, GOOD_INK), root));
  if (!slow || !good) throw new Error('the stories were not written');
  const [verdict] = await judgePacks([slow], { assets: ASSETS, timeMs: 1 });
  expect(verdict?.problems.map(printProblem)).toEqual([
    'slow reading it broke off, or took more than 0.001 s or 256 MB.',
  ]);
  expect(await judgePacks([good], { assets: ASSETS })).toMatchObject([{ problems: [] }]);
}, 60_000);

test('our own stories keep within the limits of a stranger', () => {
  const problems = storySlugs('stories').flatMap((slug) => packProblems(readPackFiles(join('stories', slug))));
  expect(problems.map(printProblem)).toEqual([]);
});

const bytes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(6),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom('{', '}', '[', '"', '->', '\n', '#', '/*').map(Buffer.from),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, edits: readonly { at: number; cut: number; put: Uint8Array }[]): Uint8Array {
  return edits.reduce<Uint8Array>((whole, { at, cut, put }) => {
    const index = Math.floor(at * whole.length);
    return Buffer.concat([whole.subarray(0, index), put, whole.subarray(index + cut)]);
  }, Buffer.from(text));
}

test('a good story with bytes changed anywhere never breaks the judge', () => {
  const root = newRoot();
  const files = { 'story.json': JSON.stringify(GOOD_CARD, null, 2), [INK]: GOOD_INK };
  fc.assert(
    fc.property(fc.constantFrom('story.json' as const, INK as typeof INK), bytes, (name, edits) => {
      const kind = folder(`m${readdirSync(root).length}`, null, { [name]: edited(files[name] ?? '', edits) });
      for (const problem of judgePack(writeHostile(kind, root), ASSETS, STEPS).problems)
        expect(printProblem(problem)).not.toMatch(UNPRINTABLE);
    }),
    { numRuns: 60 },
  );
}, 120_000);
