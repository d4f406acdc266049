// A release never prints a help line that nobody looked up.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unverifiedHelp } from '../../src/tools/releaseGate';

const NOW = new Date('2026-11-22');

function cardsWith(verified: unknown): string {
  const cards = mkdtempSync(join(tmpdir(), 'cards-'));
  mkdirSync(join(cards, 'nl'));
  writeFileSync(join(cards, 'nl', 'help.json'), JSON.stringify([{ id: 'lijn', last_verified: verified }]));
  return cards;
}

const looked = { by: 'A. Person', date: '2026-10-01', url: 'https://example.org/contact' };

test.each([
  ['never', null, 'never looked up'],
  ['by nobody', { ...looked, by: '' }, 'who looked it up'],
  ['too long ago', { ...looked, date: '2026-01-01' }, 'more than 180 days'],
  ['in the future', { ...looked, date: '2027-01-01' }, 'no believable date'],
  ['at no address', { by: 'A. Person', date: '2026-10-01' }, 'at which address'],
])('a line looked up %s is refused', (_, verified, sentence) => {
  expect(unverifiedHelp(cardsWith(verified), NOW).join()).toContain(sentence);
});

test('a line somebody looked up lately may go out', () => {
  expect(unverifiedHelp(cardsWith(looked), NOW)).toEqual([]);
});

test('the cards as they stand are not yet to be released', () => {
  expect(unverifiedHelp('stories/cards', NOW).length).toBeGreaterThan(0);
});
