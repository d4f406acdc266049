// Conformance cases run the way stories are told, and say readably where a story and its transcript part.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conform, printResult } from '../../src/tools/conform/conform';
import { conformCases } from '../../src/tools/conform/conformCase';

/** Three cases of our own in the form of chromy/ink-proof: choices and tags, an INCLUDE, and one that parts. */
const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  T001: {
    'story.ink': 'Een hond.\n+ [Aai] -> aai\n+ [Roep] -> END\n=== aai\nWaf! # blij\n-> END\n',
    'input.txt': '1\n',
    'transcript.txt': 'Een hond.\n\n1: Aai\n2: Roep\n?> Waf!\n# tags: blij\n',
  },
  T002: {
    'story.ink': 'INCLUDE kat.ink\n-> kat\n',
    'kat.ink': '=== kat\n{7 / 2} katten.\n-> END\n',
    'input.txt': '\n',
    'transcript.txt': '3 katten.\n',
  },
  T003: { 'story.ink': 'Een\nTwee\n-> weg\n=== weg\n-> weg\n', 'input.txt': '\n', 'transcript.txt': 'Een\nDrie\n' },
};

function casesIn(names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'kantelpunt-conform-'));
  for (const name of names) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'metadata.json'), JSON.stringify({ oneLineDescription: `over ${name}`, tags: [] }));
    for (const [file, text] of Object.entries(CASES[name] ?? {})) writeFileSync(join(root, name, file), text);
  }
  return root;
}

test('a story that tells its transcript passes; one that does not is shown line by line, with what broke it off', () => {
  const results = conformCases(casesIn(['T001', 'T002', 'T003'])).map((each) => conform(each));
  expect(results.map(({ name, right }) => [name, right])).toEqual([
    ['T001', true],
    ['T002', true],
    ['T003', false],
  ]);
  expect(results.flatMap(printResult)).toEqual([
    'pass T001 over T001',
    'pass T002 over T002',
    'FAIL T003 over T003',
    '  line 2 expected "Drie"',
    expect.stringMatching(/^ {13}told "\[endless\]/),
  ]);
});

test('a failure that is known is right, and one that has come to pass is not', () => {
  const [good, , bad] = conformCases(casesIn(['T001', 'T002', 'T003']));
  if (!good || !bad) throw new Error('the cases were not found');
  const known = { T001: 'omdat', T003: 'omdat' };
  expect(conform(bad, known).right).toBe(true);
  expect(printResult(conform(good, known)).join()).toContain('PASS T001');
});

test('the verb ends with 1 for an unexpected failure or no cases at all', () => {
  const run = (folder: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/story/main.ts', 'conform', folder], {
      encoding: 'utf8',
    });
  expect(run(casesIn(['T001', 'T002']))).toMatchObject({ status: 0 });
  const failed = run(casesIn(['T001', 'T003']));
  expect(failed.status).toBe(1);
  expect(failed.stdout).toContain('1 of 2 cases pass, 1 not as expected.');
  expect(run(casesIn([])).status).toBe(1);
});
