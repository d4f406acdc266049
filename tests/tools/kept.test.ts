// What is kept between builds is given back only for what it was made from.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptIn } from '../../src/tools/ink/kept';

/** Keeps in a folder of its own, and counts what was made. */
function counting() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const made: string[] = [];
  const keep = (...from: readonly unknown[]) =>
    keptIn(folder)('length', from, () => {
      made.push(JSON.stringify(from));
      return { length: JSON.stringify(from).length };
    });
  return { folder, made, keep };
}

test('the same is made once, anything else anew', () => {
  const { made, keep } = counting();
  expect(keep('a', ['b'])).toEqual(keep('a', ['b']));
  expect(made).toEqual(['["a",["b"]]']);
  keep('a', ['c']);
  keep('a', 'b');
  expect(made).toHaveLength(3);
});

test('a file that was left half written is made anew', () => {
  const { folder, made, keep } = counting();
  const first = keep('a');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"length":');
  expect(keep('a')).toEqual(first);
  expect(made).toHaveLength(2);
});
