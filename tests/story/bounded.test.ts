// However a story is written, telling it stops: by a fault that the pupil gets a sentence for, never by a frozen page.
import { expect, test } from 'vitest';
import { BoundedInk } from '../../src/story/boundedInk';
import { StoryFault } from '../../src/story/storyFault';
import { compileInk } from '../../src/tools/ink/compileInk';
import { ENDLESS } from '../tools/hostile/endless';
import { INK, many } from '../tools/hostile/hostileKind';

const MOST_TURNS = 300;

const logicOf = (source: string) => compileInk('a.ink', new Map([['a.ink', source]])).logic ?? '';

/** Tells the story, always by its first choice; the fault it ends in, or null. */
function faultOf(ink: BoundedInk): StoryFault | null {
  try {
    ink.tell(() => {});
    for (let turn = 0; turn < MOST_TURNS && ink.choices.length > 0; turn++) {
      ink.mark();
      ink.choose(0);
      ink.tell(() => {});
    }
    return null;
  } catch (cause) {
    if (cause instanceof StoryFault) return cause;
    throw cause;
  }
}

/** Everything the house style of Ink would refuse before it came here. */
const RAW: readonly (readonly [name: string, source: string, says: string])[] = [
  ['spaces', 'VAR s = "     "\n-> a\n=== a\n{s}<>\n-> a', 'endless'],
  ['glued words', 'VAR s = "woord"\n-> a\n=== a\n{s}<>\n-> a', 'endless'],
  ['a list of thousands', `LIST l = ${many(500, (i) => `i${i}`, ', ')}\n{LIST_ALL(l) + 1}\n-> END`, 'a list without end'],
  ['a text in a choice', 'VAR s = "woord"\n-> a\n=== a\n~ s = s + s\n+ [{s}] -> a', 'a text without end'],
  ['a function in a choice', '+ [{f(1)}] -> END\n=== function f(x)\n~ return f(x)', 'calls within calls'],
  ['long tags', 'VAR s = "woord"\n-> a\n=== a\nx # {s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}{s}\n-> a', 'endless'],
  ['threads that print', '-> a\n=== a\nx\n<- a\n<- a\n-> DONE', 'threads without end'],
  ['values without end in one expression', `{f(${many(199, () => '1', '+')})}\n-> END\n=== function f(x)\n~ return f(x)`, 'calls within calls'],
  ['a variable that is none', '-> a\n=== a\n~ temp d = 1\n-> d', 'broken'],
]; // biome-ignore format: one a line

test.each(RAW)('%s without end end in a fault', (_, source, says) => {
  const fault = faultOf(new BoundedInk(logicOf(source), 1));
  expect(`${fault?.code} ${fault?.message}`).toContain(says);
});

test('every endless kind ends in a fault that knows its knot', () => {
  const told = ENDLESS.flatMap(({ name, files }) => {
    const source = files[INK];
    const logic = typeof source === 'string' ? logicOf(source) : '';
    const fault = logic === '' ? null : faultOf(new BoundedInk(logic, 1));
    return fault?.knot ? [] : [name];
  });
  expect(told).toEqual([]);
}, 60_000);

test('calls deep in calls with many values do not pile up from turn to turn', () => {
  const values = many(45, (index) => `~ temp t${index} = 1`);
  const source = `VAR d = 0\n-> a ->\n-> END\n=== a\n~ d++\n${values}\n{ d mod 15 != 0: -> a -> }\n+ [x] -> a ->\n- ->->`;
  expect(faultOf(new BoundedInk(logicOf(source), 1))?.message).toBe('This story remembers too much.');
});

test('many turns that each are long end the way', () => {
  const source = `VAR i = 0\n-> a\n=== a\n~ i = 0\n-> b\n=== b\n~ i++\n{ i < 200: -> b }\n+ [x] -> a`;
  expect(faultOf(new BoundedInk(logicOf(source), 1))?.message).toBe('This story goes on and on.');
});

test('after a fault the story answers with that fault only', () => {
  const ink = new BoundedInk(logicOf('-> a\n=== a\n-> a'), 1);
  const fault = faultOf(ink);
  expect(fault?.code).toBe('endless');
  for (const call of [
    () => ink.tell(() => {}),
    () => ink.choose(0),
    () => ink.mark(),
    () => ink.returnTo({ json: '{}', steps: 0 }),
  ])
    expect(call).toThrow(fault ?? 'a fault');
});

test('a place to come back to that is spoiled ends in a fault', () => {
  for (const json of ['', '{', 'null', '[]', '{"flows":{}}', '{"inkSaveVersion":10}', '7']) {
    const ink = new BoundedInk(logicOf('x\n+ [y] z\n-> END'), 1);
    ink.tell(() => {});
    expect(() => ink.returnTo({ json, steps: 0 })).toThrow(StoryFault);
  }
});

test('logic that is not Ink never loads', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  for (const logic of [
    '',
    'null',
    '7',
    '[]',
    '{}',
    '{"inkVersion":99}',
    '{"inkVersion":21}',
    `{"inkVersion":21,"root":${deep}}`,
  ])
    expect(() => new BoundedInk(logic, 1)).toThrow(StoryFault);
});
