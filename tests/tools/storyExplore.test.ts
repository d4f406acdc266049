// Exploring meets every state once, by the shortest way, and sees the same as playing at random.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Narrator } from '../../src/story/narrator';
import { compileInk } from '../../src/tools/ink/compileInk';
import { compileStory } from '../../src/tools/ink/compileStory';
import { type Exploration, explore, routeTo } from '../../src/tools/story/explore';
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

/** Asked for below the choice, in a tunnel, in a function, by how often one came by, and only the first time. */
const REMEMBERING = logicOf(
  'VAR hoed = ""',
  'VAR later = 0',
  'VAR weer = 0',
  '-> begin',
  '=== begin',
  'x0',
  '+ [blauw]',
  '~ hoed = "blauw"',
  '~ later = 1',
  '-> plein',
  '+ [rood]',
  '~ hoed = "rood"',
  '~ weer = 2',
  '-> plein',
  '=== plein',
  '{ hoed == "blauw":',
  'x1',
  '}',
  '-> omweg ->',
  '+ [terug] -> straat',
  '* [om] -> straat',
  '+ [brug] -> brug',
  '=== straat',
  '-> plein',
  '=== omweg',
  'x2',
  '+ [fluit]',
  '- { later == 1: x3 }',
  '->->',
  '=== brug',
  '{ plein > 2:',
  'x4',
  '}',
  '{ natte() > 1: x5 }',
  '{ stopping:',
  '- x6',
  '- x7',
  '}',
  '+ [nog] -> brug',
  '+ [klaar] -> slot',
  '=== function natte()',
  '~ return weer',
  '=== slot',
  'e #ending:e #kind:half',
  '-> END',
);

/** The way, if it is told otherwise than over the states; each number picks one of the choices there. */
function toldOtherwise(logic: string, { states, steps }: Exploration, picks: readonly number[]): string | null {
  const narrator = new Narrator({ logic }, 1);
  const route: string[] = [];
  let at = 0;
  for (const pick of picks) {
    const open = (states[at]?.out ?? []).flatMap((index) => steps[index] ?? []);
    const step = open[pick % Math.max(1, open.length)];
    if (!step?.choice) return null;
    route.push(step.choice.id);
    if (JSON.stringify(narrator.choose(step.choice.id)) !== JSON.stringify(step.turn)) return route.join(' ');
    at = step.to;
  }
  return null;
}

test.each([
  ['a story that remembers in every way', REMEMBERING],
  ['a story of the season', compileStory('stories/doorgestuurd', { missingIds: 'error' }).story?.logic ?? ''],
])('%s is told the same over its states as along any way', (_, logic) => {
  const found = explore(logic, { seed: 1, cap: 30_000 });
  const picks = fc.array(fc.nat({ max: 11 }), { minLength: 12, maxLength: 40 });
  fc.assert(fc.property(picks, (each) => toldOtherwise(logic, found, each) === null));
});

test('what will not be asked for again does not part the ways any more', () => {
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
      '{ y == 1: z }',
      '+ [c] -> m',
      '=== m',
      last,
      '+ [d] -> n',
      '=== n',
      'e #ending:e #kind:half',
      '-> END',
    );
  expect(from(story('w')).states).toHaveLength(4);
  expect(from(story('{ y == 1: w }')).states).toHaveLength(5);
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
