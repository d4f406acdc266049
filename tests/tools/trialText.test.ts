// The trial languages keep what is filled in later, and everything that has English has them too.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudo, rightToLeft } from '../../src/tools/trialLocales/trialText';
import { withTrials } from '../../src/tools/trialLocales/withTrials';

const TOKENS = /\{\{\w+\}\}|\{\w+\}|@[a-z]+|\p{Extended_Pictographic}/gu;

const text = fc
  .array(fc.oneof(fc.constantFrom('{{name}}', '{count}', '@noor', "@lotte's", '👀', ' ', ', '), fc.string()))
  .map((pieces) => pieces.join(' '));

test('names, values and emoji come through as they were, in their order', () => {
  fc.assert(
    fc.property(text, (english) => {
      for (const turn of [pseudo, rightToLeft]) expect(turn(english).match(TOKENS)).toEqual(english.match(TOKENS));
    }),
  );
});

test('the accented text stands between brackets and is about two fifths longer', () => {
  const english = 'You watch it go wrong from the inside. You find the moment where one small thing turns it.';
  const turned = pseudo(english);
  expect(turned).toMatch(/^⟦[^⟦⟧]+⟧$/);
  expect(turned).not.toMatch(/[aeiou]/);
  expect(turned.length / english.length).toBeGreaterThan(1.25);
  expect(turned.length / english.length).toBeLessThan(1.5);
  expect(pseudo('')).toBe('');
});

test('the other text has no letter left that runs from left to right', () => {
  expect(rightToLeft('Go on, @noor? {{count}} left.')).toBe('غو ون، @noor؟ {{count}} ليفت.');
  expect(rightToLeft('The quick brown fox jumps over the café')).not.toMatch(/\p{Script=Latin}/u);
});

test('tables, cards and what is loaded later get both languages, and a plural for every number', async () => {
  const { words } = withTrials({
    words: {
      nl: async () => ({ play: { seen_one: 'een', seen_other: 'meer' } }),
      en: async () => ({ play: { seen_one: 'one', seen_other: 'more' } }),
    },
  }) as unknown as { words: Record<string, () => Promise<{ play: Record<string, string> }>> };
  const { play = {} } = (await words['ar-XB']?.()) ?? {};
  expect(Object.keys(play).sort()).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].map((count) => `seen_${count}`),
  );
  expect(play.seen_two).toBe(rightToLeft('more'));
  expect(play.seen_one).toBe(rightToLeft('one'));
  expect(withTrials([{ name: { nl: 'ja', en: 'yes' }, phone: '116' }])).toEqual([
    { name: { nl: 'ja', en: 'yes', 'en-XA': '⟦ýééš⟧', 'ar-XB': 'ييس' }, phone: '116' },
  ]);
});
