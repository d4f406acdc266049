// A sheet goes out as PO or JSON and comes back as it was; extracting and merging changes nothing that nobody changed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonSheet, printJsonSheet } from '../../src/tools/translation/jsonSheet';
import { parseMadeFrom, printMadeFrom } from '../../src/tools/translation/madeFrom';
import { mergeSheet } from '../../src/tools/translation/mergeSheet';
import { parsePoSheet, printPoSheet } from '../../src/tools/translation/poSheet';
import { type Sheet, type SheetText, sheetOf } from '../../src/tools/translation/sheet';
import { storyTexts } from '../../src/tools/translation/storyTexts';
import { readTranslation, writeTranslation } from '../../src/tools/translation/translation';
import { SLUG } from './faults/plantedStory';
import { plantTranslated } from './faults/plantedTranslation';

const id = fc.stringMatching(/^[a-z][a-z_]{1,5}[0-9]{0,3}(\.[a-z]{1,4}\.[0-9])?$/);
/** Quotes, backslashes, emoji, long enough to be folded, never empty; control characters are refused elsewhere. */
const words = fc
  .array(
    fc.constantFrom(
      'Zeg',
      '"Wacht"',
      'C:\\n',
      "'t",
      '@noor',
      '{hap}',
      '👀',
      'één',
      '#',
      '%s',
      'msgid',
      '~',
      'لا',
      '<b>',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.join(' '));
const sheetText: fc.Arbitrary<SheetText> = fc
  .record({
    id,
    dutch: words,
    translation: fc.oneof(fc.constant(''), words),
    previousDutch: fc.option(words),
    notes: fc.array(words, { maxLength: 3 }),
    place: fc.constantFrom('', 'stories/nep/nep.ink:41'),
    limit: fc.option(fc.integer({ min: 1, max: 999 })),
    remark: fc.option(words),
  })
  .chain((text) => fc.boolean().map((stale) => ({ ...text, stale })));
const sheets: fc.Arbitrary<Sheet> = fc.record({
  of: fc.constantFrom('nep', 'interface-play'),
  language: fc.constantFrom('pl', 'tr', 'pt-BR'),
  texts: fc.uniqueArray(sheetText, { selector: (text) => text.id, maxLength: 8 }),
});

test.each([
  ['PO', printPoSheet, parsePoSheet],
  ['JSON', printJsonSheet, parseJsonSheet],
])('what is printed as %s is parsed back as it was', (_, print, parse) => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      expect(parse(print(sheet))).toEqual({ sheet });
    }),
  );
});

test('what translations were made from is parsed back as it was, one id a line', () => {
  const pairs = fc.array(fc.tuple(id, fc.record({ dutch: fc.string(), translation: fc.string() })));
  fc.assert(
    fc.property(pairs, (entries) => {
      const made = new Map(entries);
      const printed = printMadeFrom(made);
      expect(parseMadeFrom(printed, 'en.from.json')).toEqual({ made, problems: [] });
      expect(printed.split('\n')).toHaveLength(made.size === 0 ? 2 : made.size + 3);
    }),
  );
});

test.each([
  ['PO', printPoSheet, parsePoSheet],
  ['JSON', printJsonSheet, parseJsonSheet],
])('a story extracted as %s and merged unchanged keeps every byte', (_, print, parse) => {
  const { root, edit, read } = plantTranslated();
  edit('en.json', (english) => JSON.stringify(JSON.parse(english), null, 1));
  const before = read();
  const source = storyTexts(root, SLUG);
  const translation = readTranslation(source, 'en');
  const parsed = parse(print(sheetOf(source, 'en', translation)));
  if ('problem' in parsed) throw new Error(parsed.problem);
  writeTranslation(source, 'en', translation, mergeSheet(source, translation, parsed.sheet));
  expect(read()).toEqual(before);
});

test('a previous Dutch folded over lines by an editor is read whole', () => {
  const po = `msgid ""\nmsgstr "Language: pl\\n"\n\n#, fuzzy, max-length:90\n#| msgctxt "a"\n#| msgid ""\n#| "Kijk "\n#| "\\"dan\\"."\nmsgctxt "a"\nmsgid "Kijk."\nmsgstr "Patrz."\n`;
  expect(parsePoSheet(po)).toMatchObject({
    sheet: { language: 'pl', texts: [{ id: 'a', stale: true, limit: 90, previousDutch: 'Kijk "dan".' }] },
  });
});

test.each([
  ['PO', parsePoSheet, 'msgid "a\nmsgstr "b"', 'this is no PO'],
  ['JSON', parseJsonSheet, '{ "texts": [{ "id": 1 }] }', 'text 1 needs "id"'],
  ['JSON', parseJsonSheet, '{ "texts": [', 'line 1'],
])('a broken %s is named, not thrown', (_, parse, source, sentence) => {
  expect(JSON.stringify(parse(source))).toContain(JSON.stringify(sentence).slice(1, -1));
});

test('a translator reads who speaks to whom, where, seen by whom, how much fits, and what the writer says', () => {
  const { root } = plantTranslated({
    ink: (ink) =>
      ink
        .replace('fleur: kijk dan', '// Not mean.\n# sound: ping\nfleur: kijk dan')
        .replace('#id:t_n2', '#id:t_n2 // said low'),
  });
  const source = storyTexts(root, SLUG);
  const { texts } = sheetOf(source, 'pl', { words: {}, made: new Map() });
  const of = (asked: string) => texts.find((text) => text.id === asked);
  expect(of('t_n2')).toMatchObject({
    notes: [
      'fleur sends it in the group "Klas 3B".',
      'Seen by: Noor.',
      'Place: hallway-day.',
      'Knot: noor_een.',
      'The writer: Not mean.',
      'The writer: said low',
    ],
    limit: 90,
    translation: '',
  });
  expect(of('t_n2')?.place).toMatch(/klein\.ink:9$/);
  expect(of('t_n7')?.notes[0]).toBe('Noor thinks.');
  expect(of('t_n4')).toMatchObject({ limit: 110 });
  expect(of('t_n4')?.notes[0]).toBe('What Noor can do at a turning point. It asks little courage.');
  expect(of('t_e1')?.notes).toContain('Seen by: Noor, daan.');
  expect(of('wacht.noor.0')?.notes).toEqual(['What Noor thinks when Wait is pressed and nothing crosses a line.']);
  expect(of('t_n6')).toBeUndefined();
  expect(texts.map((text) => text.id).slice(0, 2)).toEqual(['title', 'about']);
  expect(texts.at(-1)?.id).toBe('t_e8');
});

test('both stories have written down what their English was made from', () => {
  for (const slug of ['doorgestuurd', 'oefenronde']) {
    const source = storyTexts('stories', slug);
    const { made } = readTranslation(source, 'en');
    const english = JSON.parse(readFileSync(source.fileOf('en'), 'utf8')) as Record<string, string>;
    const shown = source.texts.map((text) => text.id);
    expect(shown.filter((each) => each in english && !made.has(each))).toEqual([]);
  }
});
