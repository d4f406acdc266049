// A story that cannot be told ends in a clear fault, never in a frozen page.
import { expect, test } from 'vitest';
import { Narrator } from '../../src/story/narrator';
import { StoryFault } from '../../src/story/storyFault';
import { compileTiny } from './tinyStory';

const faultOf = (tell: () => unknown): string => {
  try {
    tell();
  } catch (cause) {
    if (cause instanceof StoryFault) return `${cause.code}: ${cause.message}`;
    throw cause;
  }
  return 'no fault';
};

const endless = ['-> a', '=== a', '-> b', '=== b', '-> a'].join('\n');
const chatter = ['-> a', '=== a', 'x1', '-> a'].join('\n');
const unknownMood = 'zoe (hapy): x1\n-> END';

test.each([
  ['goes in circles in silence', () => new Narrator(compileTiny(endless), 1), 'endless'],
  ['goes on without asking anything', () => new Narrator(compileTiny(chatter), 1), 'endless'],
  [
    'uses an unknown mood',
    () => new Narrator(compileTiny(unknownMood), 1),
    'broken: unknown mood, pose or spot "hapy"',
  ],
  ['is not Ink at all', () => new Narrator({ logic: '{"inkVersion":21,' }, 1), 'unreadable'],
  ['is empty', () => new Narrator({ logic: '' }, 1), 'unreadable'],
])('a story that %s ends in a fault', (_, tell, sentence) => {
  expect(faultOf(tell)).toContain(sentence);
});

test('a choice that is not offered changes nothing', () => {
  const narrator = new Narrator(compileTiny('x1\n+ [c1] x2\n-> END'), 1);
  const before = narrator.turn;
  expect(narrator.choose('c9' as never)).toBeUndefined();
  expect(narrator.turn).toBe(before);
});

test('the same seed shuffles the same way', () => {
  const shuffled = ['-> a', '=== a', '{shuffle:', '- x1', '- x2', '- x3', '- x4', '}', '+ [c1] -> a'].join('\n');
  const told = (seed: number) => {
    const narrator = new Narrator(compileTiny(shuffled), seed);
    const ids = [narrator.turn.beats[0]?.id];
    for (let turn = 0; turn < 6; turn++) ids.push(narrator.choose('c1' as never)?.beats[0]?.id);
    return ids.join(' ');
  };
  expect(told(3)).toBe(told(3));
  expect(new Set([1, 2, 3, 4, 5].map(told)).size).toBeGreaterThan(1);
});
