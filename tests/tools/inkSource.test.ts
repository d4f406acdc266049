// Ink as this house writes it is read line by line: what is said, what is chosen, what is only logic.
import { expect, test } from 'vitest';
import { compileInk } from '../../src/tools/ink/compileInk';
import { readSource } from '../../src/tools/ink/readSource';
import { idOf } from '../../src/tools/ink/sourceLine';

const read = (source: string) =>
  readSource(source).lines.map(({ kind, text, tags, problems }) => ({ kind, text, tags, problems }));

const only = (source: string) => read(source).at(-1);

test.each([
  ['the narrator', 'De laatste les viel uit. #id:a', 'line', 'De laatste les viel uit.'],
  ['somebody who speaks', '  sem (smirk): Kijk dan. #id:a #grens:x', 'line', 'sem (smirk): Kijk dan.'],
  ['a line behind a gather', '- - (later) Stil. #id:a', 'line', 'Stil.'],
  ['a line with a comment', 'Stil. #id:a // nog niet goed', 'line', 'Stil.'],
  ['a line with a variable', 'De app heet {naam}. #id:a', 'line', 'De app heet {naam}.'],
  ['a choice', '+ [Ga mee #kantel:noor #id:a] -> x', 'choice', 'Ga mee'],
  ['a choice with label and condition', '* (mee) {not gezien} { x > 1 } [Ga mee #id:a]', 'choice', 'Ga mee'],
  ['a nested choice', '    * * [Ga mee #id:a] -> x', 'choice', 'Ga mee'],
  ['cues alone', '# place: hallway-day # sound: ping', 'cues', ''],
  ['a divert', '-> x', 'logic', ''],
  ['a fallback choice', '* -> x', 'logic', ''],
  ['a conditional divert', '{ gezien: -> x | -> y }', 'logic', ''],
  ['code', '~ gezien = true', 'logic', ''],
  ['a variable', 'VAR gezien = false', 'logic', ''],
  ['a knot', '=== fietsenhok ===', 'logic', ''],
  ['a comment', '// lotte: Hoi.', 'logic', ''],
  ['an empty line', '', 'logic', ''],
])('%s is recognised', (_, source, kind, text) => {
  expect(only(source)).toMatchObject({ kind, text, problems: [] });
});

test('lines in blocks are found, their conditions are not', () => {
  const source = [
    '{ naast:',
    '  lotte: Jij was er.',
    '- else:',
    '  Ze kijkt weg.',
    '}',
    '{shuffle:',
    '- zoe: Een.',
    '- Twee.',
    '}',
    '- Weer samen.',
  ];
  const texts = read(source.join('\n')).flatMap((line) => (line.kind === 'line' ? [line.text] : []));
  expect(texts).toEqual(['lotte: Jij was er.', 'Ze kijkt weg.', 'zoe: Een.', 'Twee.', 'Weer samen.']);
});

test('a block comment over lines says nothing, and keeps the count of lines', () => {
  const lines = readSource('/* weg\nlotte: weg */\nlotte: Er. #id:a').lines;
  expect(lines.map((line) => line.kind)).toEqual(['logic', 'logic', 'line']);
  expect(lines[2] && idOf(lines[2])).toBe('a');
});

test.each([
  ['glue', 'Een zin <> ', 'glue'],
  ['a divert behind a text', 'Een zin. -> x', 'a divert behind a text'],
  ['an alternative inside a sentence', 'Een {mooie|lelijke} zin.', 'an alternative inside a sentence'],
  ['a condition inside a sentence', 'Een zin{naast: met staart}.', 'an alternative inside a sentence'],
  ['a tag behind the bracket', '+ [Ga mee] #laag', 'a tag behind the bracket'],
  ['a text behind the bracket', '+ [Ga mee] Ik ga. -> x', 'a text behind the bracket'],
  ['a choice without brackets', '+ Ga mee -> x', 'a choice stands in brackets'],
  ['a bracket left open', '+ [Ga mee -> x', 'misses its closing bracket'],
  ['an empty choice', '+ [] -> x', 'a choice without words'],
  ['a text behind an opening brace', '{ naast: lotte: Hoi.', 'put the text of a block on a line of its own'],
  ['a text behind a closing brace', '} en verder', 'put "}" on a line of its own'],
])('%s is refused', (_, source, sentence) => {
  expect(only(source)?.problems.join()).toContain(sentence);
});

test('a mistake of Ink itself comes with file and line, a warning too', () => {
  const files = new Map([
    ['a.ink', 'INCLUDE b.ink\n-> b'],
    ['b.ink', '=== b\nx1\n-> nergens'],
  ]);
  expect(compileInk('a.ink', files)).toMatchObject({ logic: undefined, mistakes: [{ file: 'b.ink', line: 3 }] });
  expect(compileInk('a.ink', new Map([['a.ink', '-> a\n=== a\nx1']])).mistakes).toMatchObject([{ line: 3 }]);
});
