// Names are tokens; texts are plain text and stay plain text.
import { expect, test } from 'vitest';
import { parseCue } from '../../src/story/cue';
import { parsePlaythrough } from '../../src/story/playthrough';
import { ACTORS } from '../../src/story/vocabulary';
import { fillIn, type Names } from '../../src/story/words';

const names = {
  ...Object.fromEntries(ACTORS.map((actor) => [actor, actor])),
  lotte: 'Isa',
  haddad: 'meneer Haddad',
} as Names;

test('a name token takes the name chosen, also with a letter behind it', () => {
  expect(fillIn('@lotte lacht. @lottes fiets.', names)).toBe('Isa lacht. Isas fiets.');
});

test('a title begins a sentence with a capital, and only a sentence', () => {
  expect(fillIn('@haddad zucht. @haddad wacht, en @haddad knikt.', names)).toBe(
    'Meneer Haddad zucht. Meneer Haddad wacht, en meneer Haddad knikt.',
  );
  expect(fillIn("Ze roept: '@haddad!' Weer niks. (@haddad slaapt.)", names)).toBe(
    "Ze roept: 'Meneer Haddad!' Weer niks. (Meneer Haddad slaapt.)",
  );
  expect(fillIn('Drie mensen: @haddad, @lotte en een gans.', names)).toBe(
    'Drie mensen: meneer Haddad, Isa en een gans.',
  );
});

test('a variable is filled in by name; markup and templates pass through as text', () => {
  const text = '{naam} <b>{{x}}</b> $t(y)';
  expect(fillIn(text, names, (name) => (name === 'naam' ? 'vier' : undefined))).toBe('vier <b>{{x}}</b> $t(y)');
});

test.each([
  ['place: bike-shed', 'unknown place "bike-shed"'],
  ['zoe: hapy', 'unknown mood, pose or spot "hapy"'],
  ['spread: sem', 'spread needs two names'],
  ['colour: red', 'unknown cue "colour"'],
])('the cue "%s" is refused with the right words', (tag, sentence) => {
  const read = parseCue(tag);
  expect('problem' in read && read.problem).toContain(sentence);
});

test.each(['', 'x', 'a@b', 'a@b 1 2 c <script>', 'a@b -1 2', `a@b 1 2 ${'c '.repeat(600)}`, 'A@b 1 2', '../x@b 1 2'])(
  'a saved way that nobody wrote ("%s") is refused',
  (text) => {
    expect(parsePlaythrough(text)).toBeUndefined();
  },
);
