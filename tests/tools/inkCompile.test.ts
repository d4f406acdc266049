// A story's folder becomes logic without words and words by id; a writer's mistake gets its file, line and right words.

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Narrator } from '../../src/story/narrator';
import { compileStory } from '../../src/tools/ink/compileStory';
import { liftWords } from '../../src/tools/ink/liftWords';
import { readSource } from '../../src/tools/ink/readSource';
import { printProblem } from '../../src/tools/ink/storyProblem';
import { GOOD_CARD, GOOD_INK } from './faults/goodStory';
import { inkWith, type Planted, plant, SLUG } from './faults/plantedStory';

const lift = (source: string) =>
  liftWords(
    { name: 'a.ink', path: 'a.ink', shown: 'a.ink', source, ...readSource(source) },
    'temporary',
    new Set(),
    [],
  );

function compiled(planted: Planted = {}) {
  const { root } = plant(planted);
  const folder = compileStory(join(root, SLUG), { missingIds: 'error' });
  return { ...folder, said: folder.problems.map(printProblem).join('\n') };
}

test.each([
  ['sem (smirk): Kijk dan. #id:df_a1 #grens:x', 'sem (smirk): df_a1 #grens:x'],
  ['  Stil. #id:df_a2', '  df_a2'],
  ['+ [Ga mee #kantel:noor #id:df_c1] -> x', '+ [df_c1 #kantel:noor] -> x'],
  ['* (mee) {not y} [Ga mee #id:df_c2]', '* (mee) {not y} [df_c2]'],
])('the words of %s are lifted out', (source, logic) => {
  expect(lift(source).logic).toBe(logic);
});

test('lifting keeps every line in its place', () => {
  expect(lift(GOOD_INK).logic.split('\n')).toHaveLength(GOOD_INK.split('\n').length);
});

test('no words of a story are left in its logic', () => {
  const { story, words, lines } = compiled();
  for (const line of lines) expect(story?.logic).not.toContain(line.words);
  expect(words.nl).toMatchObject({
    t_n1: 'Het regent.',
    title: 'Klein verhaal',
    'wacht.noor.1': 'Ik teken even.',
    'plan.if.0': 'Als ik iets zie,',
  });
});

test('wording does not change the hash, logic does', () => {
  const { hash } = compiled().story ?? {};
  expect(compiled({ ink: inkWith('Het regent.', 'Het giet.') }).story?.hash).toBe(hash);
  expect(compiled({ ink: inkWith('-> half_goed', '-> op_tijd') }).story?.hash).not.toBe(hash);
});

test('the map knows every turning point with its role, every ending with its kind, and the way to each', () => {
  const { story } = compiled();
  expect(story?.map.turningPoints.map(({ id, role }) => `${id} ${role}`).sort()).toEqual([
    'daan-een daan', 'daan-twee daan', 'noor-een noor', 'noor-twee noor', 'yusuf-een yusuf',
  ]); // biome-ignore format: one row
  expect(story?.map.endings.find((ending) => ending.id === 'te-laat')).toMatchObject({
    kind: 'harm',
    route: ['t_p1', 't_n6', 't_n11', 't_y3'],
  });
});

test('every way of the map leads where it says', () => {
  const { story } = compiled();
  for (const { id, route } of story?.map.endings ?? []) {
    const narrator = new Narrator({ logic: story?.logic ?? '' }, 1);
    for (const choice of route) narrator.choose(choice);
    expect(narrator.turn.ending?.id).toBe(id);
  }
});

test('the card names everybody whose name is in the words', () => {
  expect(compiled().story?.card.cast).toEqual(['noor', 'daan', 'lotte', 'yusuf', 'fleur', 'degroot']);
});

test('chapters are included from the own folder', () => {
  const ink = GOOD_INK.replace('=== herstel', '=== anders').replace('VAR side', 'INCLUDE slot.ink\nVAR side');
  const slot = '=== herstel\nThee. #id:t_h1\n-> anders\n';
  expect(compiled({ ink, chapters: { 'slot.ink': slot } }).said).toBe('');
  expect(compiled({ ink: `INCLUDE ../cast.ink\n${GOOD_INK}` }).said).toContain(
    'klein.ink:1 INCLUDE "../cast.ink": only a file of the story\'s own folder',
  );
  expect(compiled({ ink: `INCLUDE weg.ink\n${GOOD_INK}` }).said).toContain('klein.ink:1 there is no file');
});

test.each<[string, string, string, string]>([
  ['an unknown mood', '(worried)', '(hapy)', 'klein.ink:6 unknown mood, pose or spot "hapy"'],
  ['an unknown place', 'hallway-day', 'halway', 'klein.ink:5 unknown place "halway". Known: hallway-day'],
  ['an unknown actor', 'lotte (warm)', 'lote (warm)', 'unknown actor "lote". Known: noor'],
  ['an unknown cue', '# beside: noor', '# besides: noor', 'unknown cue "besides"'],
  ['an unknown tag in a choice', '#laag #id:t_n4', '#hoog #id:t_n4', 'klein.ink:9 unknown tag "#hoog"'],
  ['a conversation the card misses', '#chat:3b', '#chat:4a', 'unknown conversation "4a"'],
  ['a phone the card misses', '# beside: noor', '# phone: 4a', 'unknown conversation "4a"'],
  ['a spread to nowhere', '# beside: noor', '# spread: sem > 9z', 'unknown name "9z"'],
  ['an ending without a kind', ' #kind:harm', '', 'needs "#kind:..."'],
  ['a tag of a choice on a line', 'kijk dan #chat:3b', 'kijk dan #laag #chat:3b', '#laag belongs to a choice'],
  ['a line that is two things', '#stil', '#stil #thought', '#thought cannot go together'],
  ['a thought of nobody', 'yusuf: Ik kijk niet.', 'Ik kijk niet.', 'needs somebody who says it'],
  ['an undeclared variable', 'Het regent.', 'Het regent {hard}.', 'unknown variable "{hard}"'],
  ['a side the card misses', '@daan #perspective:daan', '@zoe #perspective:zoe', 'the side "zoe" is missing'],
  ['a divert to nowhere', '-> keeper', '-> kiper', 'kiper'],
])('%s is named with file and line', (_, from, to, sentence) => {
  const { story, said } = compiled({ ink: inkWith(from, to) });
  expect(said).toContain(sentence);
  expect(said).toMatch(/klein\.ink:\d+ /);
  expect(story).toBeNull();
});

test.each<[string, Record<string, unknown>, string]>([
  ['a field that is missing', { minutes: undefined }, '"minutes" is missing: it is a whole number.'],
  ['a field of the wrong kind', { shelf: 'yes' }, '"shelf" must be true or false.'],
  ['an unknown field', { minuts: 3 }, 'unknown field "minuts"'],
  ['an unknown kind', { kind: 'novel' }, '"kind" must be one of: warm-up, story, draft.'],
  ['an unknown side', { perspectives: { piet: 'Wie?' } }, 'unknown actor "piet" in "perspectives"'],
  ['an unknown target', { happensTo: 'piet' }, 'unknown actor "piet" in "happensTo"'],
])('a card with %s is refused', (_, change, sentence) => {
  const { story, said } = compiled({ card: { ...GOOD_CARD, ...change } });
  expect(said).toContain(sentence);
  expect(said).toContain('story.json');
  expect(story).toBeNull();
});

test('however a source is written, reading it never throws and never moves a line', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '+ ',
    '- ',
    '-> x',
    '#',
    ' #id:a',
    'lotte: ',
    ':',
    '|',
    'woord',
    '\n',
    '//',
    '=== k\n',
    '<>',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      expect(lift(source).logic.split('\n')).toHaveLength(source.split('\n').length);
    }),
  );
});
