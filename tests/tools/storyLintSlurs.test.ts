// The list of words never spelled: shown with invented words, since no file of ours spells a real one.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LiftedStory } from '../../src/tools/ink/liftStory';
import { slurOf } from '../../src/tools/story/lint/rules/slur';
import { isSlur, readSlurs, SLUR_FILE, withSlurs } from '../../src/tools/story/lint/slurList';

const OPENING = '# Invented words\n';
const source = withSlurs(withSlurs(OPENING, ['wrobbel'], false), ['pof'], true);
const slurs = readSlurs(source);

test.each([
  'wrobbel',
  'Wrobbel',
  'wröbbel',
  'wr0bb3l',
  'wrobbels',
  'wrobbeltje',
  'wrobbelig',
  'wrobbbbel',
  'rotwrobbels',
  'wrobbelkop',
  'pof',
  'poffen',
  'P0F',
])('"%s" is known', (word) => expect(isSlur(word, slurs)).toBe(true));

test.each(['wobbel', 'wrobbelum', 'wrob', 'pofbroek', 'oppof', 'poffertje', 'pot', 'negeren', 'wijfje'])(
  '"%s" is not',
  (word) => {
    expect(isSlur(word, slurs)).toBe(false);
  },
);

test('words are added once, by digest alone, in a fixed order', () => {
  expect(source).not.toMatch(/wrobbel|pof/);
  expect(withSlurs(source, ['Wrobbel', 'pof', ''], false)).toBe(source);
  expect(withSlurs(OPENING, ['a', 'b'], false)).toBe(withSlurs(OPENING, ['b', 'a'], false));
});

test('a line, a card text and a name with such a word is named by where it stands, and the word is not repeated', () => {
  const words = {
    nl: { t_1: 'Jij wrobbel!', t_2: 'w.r.o.b.b.e.l', t_3: '@wrobbel en {wrobbel}', title: 'Wrobbels' },
    en: {},
  };
  const story = { slug: 'de-wrobbel', card: { chats: [], turningPoints: [] }, files: [], lines: [], words };
  const found = slurOf(slurs).find(story as unknown as LiftedStory);
  expect(found.map(({ id }) => id)).toEqual(['t_1', 't_2', 'title', null]);
  expect(JSON.stringify(found)).not.toMatch(/wrobbel/i);
});

test('the list holds enough, and digests alone', () => {
  const [, ...rows] = readFileSync(SLUR_FILE, 'utf8').trimEnd().split('\n');
  expect(rows.length).toBeGreaterThanOrEqual(120);
  for (const row of rows) expect(row).toMatch(/^[0-9a-f]{64}( whole)?$/);
});
