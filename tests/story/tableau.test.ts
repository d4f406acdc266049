// What the stage shows is folded from the cues.
import { expect, test } from 'vitest';
import type { Cue } from '../../src/story/cue';
import { EMPTY_TABLEAU, stageCue } from '../../src/story/tableau';

const shotAfter = (...cues: readonly Cue[]) => cues.reduce(stageCue, EMPTY_TABLEAU).shot;

test('a place is shown wide, a car from the waist up, whatever is asked', () => {
  const wide: Cue = { kind: 'shot', shot: 'wide' };
  expect(shotAfter({ kind: 'place', place: 'kitchen-day' })).toBe('wide');
  expect(shotAfter({ kind: 'place', place: 'car-day' })).toBe('close');
  expect(shotAfter({ kind: 'place', place: 'car-day' }, wide)).toBe('close');
  expect(shotAfter({ kind: 'place', place: 'car-day' }, { kind: 'place', place: 'street-day' })).toBe('wide');
});
