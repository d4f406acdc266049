// How a pupil walks through a story: onward, back, Wacht, rewind.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceId } from '../../src/story/ids';
import { newPlaythrough, parsePlaythrough, printPlaythrough } from '../../src/story/playthrough';
import { Reader } from '../../src/story/reader';
import { compileTiny, TINY_INK, tinyStory } from './tinyStory';

const open = (story = tinyStory(), ...choices: string[]) =>
  new Reader(story, { ...newPlaythrough(story, 7), choices: choices.map(choiceId) });

/** Everything a moment shows that a pupil could tell apart. */
const shown = (reader: Reader) => JSON.stringify(reader.moment);

test('the first moment asks whose side to see it from', () => {
  const { kind, beat, choices, side } = open().moment;
  expect({ kind, beat, side }).toEqual({ kind: 'choice', beat: null, side: null });
  expect(choices.map((choice) => [choice.kind, choice.actor])).toEqual([
    ['perspective', 'noor'],
    ['perspective', 'daan'],
  ]);
});

test('one tap brings one beat, and a plain choice opens at the last one', () => {
  const reader = open(undefined, 'p_noor');
  expect(reader.moment).toMatchObject({ kind: 'beat', side: 'noor', beat: { id: 'n1', voice: 'narration' } });
  reader.next();
  expect(reader.moment).toMatchObject({ kind: 'choice', beat: { id: 'n2', speaker: 'noor' } });
  expect(reader.moment.tableau).toMatchObject({ place: 'bike-shed-rain', speaker: 'noor', shot: 'close' });
  reader.next();
  expect(reader.moment.beat?.id).toBe('n2');
});

test('Wacht opens nothing before the line where a turning point begins, and everything from there', () => {
  const reader = open(undefined, 'p_noor');
  expect(reader.wacht()).toBe(false);
  reader.next();
  reader.choose(choiceId('c_links'));
  expect(reader.wacht()).toBe(true);
  const { kind, choices, thoughts, tableau, turningPoint } = reader.moment;
  expect({ kind, turningPoint, stopped: tableau.stopped }).toEqual({
    kind: 'stopped',
    turningPoint: 'de-app',
    stopped: true,
  });
  expect(choices.map((choice) => [choice.id, choice.low, choice.wrong])).toEqual([
    ['k_naast', true, false],
    ['k_mis', false, true],
  ]);
  expect(thoughts.map((thought) => thought.actor)).toEqual(['yusuf', 'timo']);
});

test('a turning point that is let pass goes on by itself, and one of another side never opens', () => {
  const reader = open(undefined, 'p_daan');
  for (let beat = 0; beat < 3; beat++) reader.next();
  expect(reader.moment.beat?.id).toBe('a3');
  expect(reader.wacht()).toBe(false);
  reader.next();
  expect(reader.moment.beat?.id).toBe('h1');
  expect(reader.passed).toEqual([]);
});

test('a thought that names nobody is of the side one is on', () => {
  const reader = open(undefined, 'p_noor', 'c_links');
  reader.next();
  reader.next();
  expect(reader.moment.beat).toMatchObject({ id: 'a3', voice: 'thought', speaker: 'noor' });
  expect(reader.moment.chat.map((beat) => beat.id)).toEqual(['a1', 'a2']);
});

test('a story may hand the pupil to somebody else and back', () => {
  const handed = TINY_INK.replace('=== app\n', '=== app\n~ side = "fleur"\n').replaceAll(
    '#kantel:noor',
    '#kantel:fleur',
  );
  const reader = open(compileTiny(handed), 'p_noor', 'c_links');
  expect(reader.moment.side).toBe('fleur');
  expect(reader.wacht()).toBe(true);
});

test('an ending tells how everybody is, keeps the way it took, and offers repair', () => {
  const reader = open(undefined, 'p_noor', 'c_links', 'v_app');
  reader.next();
  const { kind, ending, choices, tableau } = reader.moment;
  expect(kind).toBe('ending');
  expect(ending).toEqual({ id: 'rond', kind: 'harm', title: 'e_harm', now: [{ id: 'w2', actor: 'lotte' }] });
  expect(choices.map((choice) => choice.kind)).toEqual(['herstel']);
  expect(tableau.trail.hops).toEqual([
    { from: 'sem', to: 'daan' },
    { from: 'daan', to: '3b' },
  ]);
  reader.choose(choiceId('r_begin'));
  reader.next();
  expect(reader.moment.ending?.kind).toBe('repaired');
});

test('rewinding to a turning point opens it with the world standing still, however the way went on', () => {
  const reader = open(undefined, 'p_noor', 'c_links', 'v_app');
  const [passed] = reader.passed;
  expect(passed).toEqual({ id: 'de-app', role: 'noor', turn: 2, found: false });
  reader.rewindTo(passed?.turn ?? 0);
  expect(reader.moment).toMatchObject({ kind: 'stopped', turningPoint: 'de-app' });
  reader.choose(choiceId('k_naast'));
  expect(reader.moment.tableau.trail).toMatchObject({ beside: ['noor'], stoppedBy: ['noor'] });
  expect(reader.passed).toEqual([{ id: 'de-app', role: 'noor', turn: 2, found: true }]);
});

test('back undoes next, also across choices', () => {
  const reader = open(undefined, 'p_noor');
  const before = [shown(reader)];
  reader.next();
  before.push(shown(reader));
  reader.choose(choiceId('c_links'));
  reader.back();
  expect(shown(reader)).toBe(before[1]);
  reader.back();
  expect(shown(reader)).toBe(before[0]);
});

test('beats read before can be skipped up to the next decision, never past a turning point', () => {
  const reader = open(undefined, 'p_noor', 'c_links');
  const seen = new Set(['a1', 'a2', 'a3', 'n1', 'n2']);
  reader.skip(seen);
  expect(reader.moment.beat?.id).toBe('a2');
});

test('a choice that is gone ends the way there, and says so', () => {
  const reader = open(undefined, 'p_noor', 'c_gone', 'v_app');
  expect(reader.lostChoice).toBe('c_gone');
  expect(reader.moment).toMatchObject({ kind: 'choice', beat: { id: 'n2' } });
  expect(reader.playthrough.choices).toEqual(['p_noor']);
});

const taps = fc.array(fc.oneof(fc.constant('next'), fc.constant('wacht'), fc.constant('back'), fc.nat(5)), {
  maxLength: 40,
});

function walk(reader: Reader, steps: readonly (string | number)[]): void {
  for (const step of steps) {
    if (step === 'next') reader.next();
    else if (step === 'wacht') reader.wacht();
    else if (step === 'back') reader.back();
    else {
      const choice = reader.moment.choices[Number(step)];
      if (choice) reader.choose(choice.id);
    }
  }
}

test('a playthrough opened again is the same moment, wherever one went', () => {
  fc.assert(
    fc.property(taps, (steps) => {
      const reader = open();
      walk(reader, steps);
      reader.letGo();
      const saved = parsePlaythrough(printPlaythrough(reader.playthrough));
      const again = saved && new Reader(tinyStory(), saved);
      expect(again && shown(again)).toBe(shown(reader));
    }),
    { numRuns: 60 },
  );
});

test('rewinding and doing the same again is the same moment', () => {
  fc.assert(
    fc.property(taps, (steps) => {
      const reader = open();
      walk(reader, steps);
      reader.letGo();
      const { choices, beat } = reader.playthrough;
      reader.rewindTo(0);
      reader.letGo();
      for (const id of choices) reader.choose(id);
      while (reader.playthrough.beat < beat) reader.next();
      expect(reader.playthrough).toMatchObject({ choices, beat });
    }),
    { numRuns: 60 },
  );
});

test('two readers live side by side', () => {
  const one = open(undefined, 'p_noor');
  const two = open(undefined, 'p_daan');
  one.next();
  expect([one.moment.beat?.id, two.moment.beat?.id]).toEqual(['n2', 'q1']);
});
