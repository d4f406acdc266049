// What a writer's page is told: where everything stands, how to get there, and on which line a file goes wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choiceId } from '../../src/story/ids';
import { replay } from '../../src/story/run';
import { compileStory } from '../../src/tools/ink/compileStory';
import { parseJson } from '../../src/tools/ink/parseJson';
import { sharedProblems } from '../../src/tools/ink/sharedProblems';
import { writtenSource } from '../../src/tools/ink/writingSource';
import { writtenWays } from '../../src/tools/ink/writingWays';
import { explore } from '../../src/tools/story/explore';
import { GOOD_INK } from './faults/goodStory';
import { inkWith, plant, SLUG } from './faults/plantedStory';

function written(ink: string) {
  const { root } = plant({ ink });
  const folder = compileStory(join(root, SLUG), { missingIds: 'temporary' });
  if (!folder.story) throw new Error(folder.problems.map(({ message }) => message).join('\n'));
  const { story } = folder;
  return {
    story,
    source: writtenSource(folder),
    ways: writtenWays(folder, explore(story.logic, { seed: 1, cap: 500 })),
  };
}

test('every way replays to the beat at which its knot begins, on the side it is for', () => {
  const ink = inkWith('Na de pauze', 'De bel gaat. #id:t_n13\n-> noor_drie\n=== noor_drie\nNa de pauze');
  const { story, source, ways } = written(ink);
  const knotOf = new Map(source.lines.map(({ id, knot }) => [id, knot]));
  for (const { name } of source.knots)
    for (const { side, choices, beat } of ways.knots[name] ?? []) {
      const last = replay(story, ways.seed, choices).told.at(-1)?.turn;
      const met = last?.beats[beat]?.id ?? last?.ending?.now[0]?.id ?? last?.ending?.title ?? '';
      expect(knotOf.get(met)).toBe(name);
      expect(choices[0]).toBe(choiceId(side === 'noor' ? 't_p1' : 't_p2'));
    }
  expect(ways.knots['noor_drie']).toMatchObject([{ side: 'noor', beat: 1 }]);
  expect(ways.knots['keeper']?.map(({ side }) => side)).toEqual(['noor', 'daan']);
  expect(ways.turningPoints.find(({ id }) => id === 'yusuf-een')).toMatchObject({
    role: 'yusuf',
    place: { line: ink.split('\n').findIndex((row) => row.includes('#grens:yusuf-een')) + 1 },
    ways: [{ side: 'noor' }, { side: 'daan' }],
  });
  expect(ways.endings.map(({ id, ways }) => [id, ways.length > 0])).toContainEqual(['na-de-thee', true]);
});

test('knots, stitches and variables stand with their line; a function is no place to go, and a lost knot has no way', () => {
  const ink = `${GOOD_INK}=== kwijt\nNiemand komt hier. #id:t_k1\n-> later\n= later\nOok niet. #id:t_k2\n-> END\n=== function zeven\n~ return 7\n`;
  const lines = ink.split('\n');
  const { source, ways } = written(ink);
  expect(source.knots.slice(-2)).toMatchObject([
    { name: 'kwijt', line: lines.indexOf('=== kwijt') + 1 },
    { name: 'kwijt.later', line: lines.indexOf('= later') + 1 },
  ]);
  expect(source.variables).toEqual(['side']);
  expect(ways).toMatchObject({ exhaustive: true, knots: { kwijt: [], 'kwijt.later': [] } });
});

test.each([
  ['a missing comma', '{\n"a": 1\n"b": 2 }', 3],
  ['a missing value', '{\n"a":\n}', 3],
  ['a file saved half', '{\n"a": 1,\n"b": "hal', 3],
  ['something behind the end', '{}\n\nx', 3],
  ['nothing at all', '', 1],
])('%s in JSON has its line', (_, source, line) => {
  expect(parseJson(source)).toMatchObject({ line, message: expect.stringContaining('this is no JSON') });
});

test.each([
  ['cast.json', '"noor":', '"noortje":', '"noor" is missing'],
  ['cast.json', '"others":', '"other":', '"noor": "others" must be'],
  ['cards/nl/help.json', '"forWhom":', '"forwhom":', '"een": "forWhom" must be'],
  ['cards/nl/facts.json', '"title"', '"titel"', '"feit": "source" must be'],
])('a mistake in %s is named: %s', (file, from, to, sentence) => {
  const { root } = plant();
  expect(sharedProblems(root)).toEqual([]);
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  expect(
    sharedProblems(root)
      .map(({ message }) => message)
      .join('\n'),
  ).toContain(sentence);
});
