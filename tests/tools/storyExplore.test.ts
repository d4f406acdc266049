// Exploring meets every state once, by the shortest way, and sees the same as playing at random.
import { expect, test } from 'vitest';
import { compileInk } from '../../src/tools/ink/compileInk';
import { explore, routeTo } from '../../src/tools/story/explore';
import { readingLevel, readingMinutes, syllables } from '../../src/tools/story/readingLevel';
import { walkGuided, walkRandomly } from '../../src/tools/story/walks';

const logicOf = (...lines: string[]) => compileInk('a.ink', new Map([['a.ink', lines.join('\n')]])).logic ?? '';
const from = (logic: string) => explore(logic, { seed: 1, cap: 5000 });

test('ways that meet again are walked on once', () => {
  const diamond = (index: number) => [
    `=== k${index}`,
    `x${index}`,
    `+ [a${index}] -> k${index + 1}`,
    `+ [b${index}] -> k${index + 1}`,
  ];
  const logic = logicOf(
    '-> k0',
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(diamond),
    '=== k10',
    'e #ending:e #kind:half',
    '-> END',
  );
  const found = from(logic);
  expect(found.exhaustive).toBe(true);
  expect(found.states).toHaveLength(11);
  expect(found.steps).toHaveLength(21);
});

test('a variable nobody reads does not part the ways, one that is read does', () => {
  const story = (last: string) =>
    logicOf(
      'VAR y = 0',
      '-> k',
      '=== k',
      'x',
      '+ [a] -> l',
      '+ [b]',
      '~ y = 1',
      '-> l',
      '=== l',
      '+ [c] -> m',
      '=== m',
      last,
      'e #ending:e #kind:half',
      '-> END',
    );
  expect(from(story('z')).states).toHaveLength(3);
  expect(from(story('{ y: -> END }')).states.length).toBeGreaterThan(3);
});

test('a loop is explored to its end', () => {
  const logic = logicOf(
    '-> k',
    '=== k',
    'x',
    '+ [weer] -> k',
    '+ [klaar] -> l',
    '=== l',
    'e #ending:e #kind:half',
    '-> END',
  );
  expect(from(logic)).toMatchObject({ exhaustive: true, breakdowns: [] });
});

test('the first way found is a shortest one', () => {
  const logic = logicOf(
    '-> k',
    '=== k',
    'x',
    '+ [om] -> o',
    '+ [recht] -> l',
    '=== o',
    'y',
    '+ [verder] -> l',
    '=== l',
    'e #ending:e #kind:half',
    '-> END',
  );
  const found = from(logic);
  const ending = found.steps.find((step) => step.turn.ending);
  expect(ending && routeTo(found, ending)).toEqual(['recht']);
});

test('guided and random walks meet every choice of a small story', () => {
  const logic = logicOf(
    '-> k',
    '=== k',
    'x',
    '+ [a] -> l',
    '+ [b] -> l',
    '=== l',
    'y',
    '+ [c] -> m',
    '=== m',
    'e #ending:e #kind:half',
    '-> END',
  );
  expect([...walkGuided(logic, 1, 2).taken].sort()).toEqual(['a', 'b', 'c']);
  expect([...walkRandomly(logic, 30).taken].sort()).toEqual(['a', 'b', 'c']);
});

test.each([
  ['fiets', 1],
  ['privéfoto', 4],
  ['geëist', 2],
  ['doorgestuurd', 3],
  ['nieuwsgierig', 3],
  ['mooie', 2],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('short words in short sentences read easier', () => {
  const easy = readingLevel(['Het regent. Ik ben nat.']).score;
  expect(easy).toBeGreaterThan(80);
  expect(
    readingLevel(['Verantwoordelijkheidsgevoel veronderstelt gezamenlijke besluitvormingsprocedures']).score,
  ).toBeLessThan(easy);
});

test('reading counts the words, the taps and the decisions', () => {
  const tempo = { wordsPerMinute: 180, secondsPerTap: 1.2, secondsPerDecision: 5 };
  expect(readingMinutes(['een twee drie', 'vier vijf zes'], 2, tempo)).toBeCloseTo(6 / 180 + 12.4 / 60);
});
