// Translations outlive the Dutch they were made from: kept, marked, never lost unsaid, and never wrong unseen.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staleInRelease } from '../../src/tools/releaseGate';
import { languageRow, printLanguageTable } from '../../src/tools/translation/languageTable';
import { isStale } from '../../src/tools/translation/madeFrom';
import { type Merged, mergeSheet } from '../../src/tools/translation/mergeSheet';
import { dropped, lookedAt } from '../../src/tools/translation/recordTranslation';
import { type SheetText, sheetOf } from '../../src/tools/translation/sheet';
import { staleProblems } from '../../src/tools/translation/staleProblems';
import { textRefusals } from '../../src/tools/translation/textFaults';
import type { TextSource } from '../../src/tools/translation/textSource';
import type { Translation } from '../../src/tools/translation/translation';
import { asideIds, staleTexts } from '../../src/tools/translation/translationState';
import { SLUG } from './faults/plantedStory';
import { plantTranslated } from './faults/plantedTranslation';

const INK = `${SLUG}.ink`;
const stale = (source: TextSource, translation: Translation) => staleTexts(source, translation).map(({ id }) => id);

describe('a writer who edits', () => {
  test('marks exactly the texts whose Dutch changed, and their translation is kept', () => {
    const { edit, source, translation, record, read } = plantTranslated();
    const [english] = read();
    edit(INK, (ink) => ink.replace('Het regent.', 'Het giet.').replace('Vraag wat er is.', 'Vraag het.'));
    edit('story.json', (card) => card.replace('Klein verhaal', 'Kort verhaal'));
    expect(stale(source(), translation())).toEqual(['title', 't_n1', 't_n4']);
    record();
    expect(stale(source(), translation())).toEqual(['title', 't_n1', 't_n4']);
    expect(read()[0]).toBe(english);
  });

  test('and changes the English by hand has looked, whether or not a tool was run', () => {
    const { edit, source, translation, record } = plantTranslated();
    edit(INK, (ink) => ink.replace('Het regent.', 'Het giet.'));
    edit('en.json', (words) => words.replace('English t_n1"', 'It is pouring."'));
    expect(stale(source(), translation())).toEqual([]);
    expect(record().recorded).toBe(1);
    edit(INK, (ink) => ink.replace('Het giet.', 'Het hoost.'));
    expect(stale(source(), translation())).toEqual(['t_n1']);
  });

  test('can say it is still right, and only of what is asked', () => {
    const { edit, source, translation } = plantTranslated();
    edit(INK, (ink) => ink.replace('Het regent.', 'Het regent!').replace('Wat een dag.', 'Wat een dag!'));
    expect(stale(source(), lookedAt(source(), translation(), ['t_n1']))).toEqual(['t_d1']);
  });

  test('who deletes a line finds its translation kept aside, back with the line, and gone when told', () => {
    const { edit, source, translation, record, read } = plantTranslated();
    const [english] = read();
    const line = 'noor (worried): Het regent. #id:t_n1\n';
    edit(INK, (ink) => ink.replace(line, ''));
    expect(record().aside).toEqual(['t_n1']);
    expect(read()[0]).not.toContain('"t_n1"');
    expect(asideIds(source(), translation())).toEqual(['t_n1']);
    edit(INK, (ink) => ink.replace('fleur: kijk dan', `${line}fleur: kijk dan`));
    expect(record().restored).toEqual(['t_n1']);
    expect(read()[0]).toBe(english);
    edit(INK, (ink) => ink.replace(line, ''));
    record();
    expect(asideIds(source(), dropped(translation(), ['t_n1']))).toEqual([]);
  });

  test('hears of it as a warning, and only a release is refused', () => {
    const { root, edit, source } = plantTranslated();
    const folders = { stories: root, words: 'src/browser/words' };
    const ofStory = () => staleInRelease(folders).filter((sentence) => sentence.includes('t_n1'));
    expect(ofStory()).toEqual([]);
    edit(INK, (ink) => ink.replace('Het regent.', 'Het giet.'));
    expect(staleProblems(source())).toMatchObject([{ line: 6, id: 't_n1', rule: 'stale-translation' }]);
    expect(ofStory().join()).toContain('"t_n1" changed after it was translated: Het giet. (en: English t_n1)');
    edit('story.json', (card) => card.replace('"kind": "story"', '"kind": "draft"'));
    expect(ofStory()).toEqual([]);
  });

  test('is right whatever was edited: what changed in Dutch alone is stale, nothing else', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(text, text, text, text, (dutch, english, newDutch, newEnglish) => {
        const made = { dutch, translation: english };
        expect(isStale(made, newDutch, newEnglish)).toBe(newDutch !== dutch && newEnglish === english);
      }),
    );
  });
});

/** Merges the planted story's sheet with some texts changed by a translator. */
function merging(change: (text: SheetText) => Partial<SheetText>, edit: (ink: string) => string = (ink) => ink) {
  const planted = plantTranslated();
  planted.edit(INK, edit);
  const source = planted.source();
  const sheet = sheetOf(source, 'en', planted.translation());
  const texts = sheet.texts.map((text) => ({ ...text, ...change(text) }));
  const merged = mergeSheet(source, planted.translation(), { ...sheet, texts });
  return { source, before: planted.translation(), merged };
}
const only = (id: string, change: Partial<SheetText>) => (text: SheetText) => (text.id === id ? change : {});
const whysOf = (merged: Merged) => merged.refused.map(({ id, why }) => `${id} ${why}`).join();

describe('a translator who sends back', () => {
  test('a new translation replaces the old one, which is said', () => {
    const { merged } = merging(only('t_n1', { translation: ' It rains. ' }));
    expect(merged.replaced).toEqual([{ id: 't_n1', was: 'English t_n1', now: 'It rains.' }]);
    expect(merged.words.t_n1).toBe('It rains.');
  });

  test.each([
    ['a name nobody has', 'Ask @norr.', 'unknown name "@norr"'],
    ['a value the Dutch has not', 'It rains {often}.', 'it must name no variable'],
    ['markup', 'It <b>rains</b>.', 'it holds markup: <b>'],
    ['a direction mark', 'It \u202Erains.', 'a character nobody sees (U+202e)'],
    ['a second line', 'It\nrains.', 'a character nobody sees (U+000a)'],
    ['too much', 'It rains. '.repeat(20), 'characters, at most 160 fit'],
  ])('%s is refused, and what was there is kept', (_, translation, sentence) => {
    const { merged, before } = merging(only('t_n1', { translation }));
    expect(whysOf(merged)).toContain(`t_n1 `);
    expect(whysOf(merged)).toContain(sentence);
    expect({ words: merged.words, made: merged.made }).toEqual({ words: before.words, made: before.made });
  });

  test('an unknown text and a text twice are refused, nothing empty wipes anything', () => {
    expect(whysOf(merging(only('t_n1', { id: 'nowhere', translation: 'x' })).merged)).toBe(
      'nowhere klein has no such text',
    );
    expect(whysOf(merging(only('t_n2', { id: 't_n1' })).merged)).toContain('t_n1 it stands twice');
    const { merged, before, source } = merging(() => ({ translation: '' }));
    expect(merged.words).toEqual(before.words);
    expect(merged.doubts).toHaveLength(source.texts.length);
  });

  test('names left out, Dutch left over and remarks are pointed at', () => {
    const doubtOf = (change: Partial<SheetText>) => merging(only('t_p1', change)).merged.doubts[0]?.why;
    expect(doubtOf({ translation: 'Her' })).toBe('it names nobody, the Dutch @noor');
    expect(merging(only('t_n1', { translation: 'Het regent.' })).merged.doubts[0]?.why).toBe('it is still Dutch');
    expect(doubtOf({ remark: 'Who is this?' })).toBe('the translator writes: Who is this?');
  });

  const pours = (ink: string) => ink.replace('Het regent.', 'Het giet.');

  test('a stale text without its mark has looked; with its mark it stays stale', () => {
    const looked = merging(only('t_n1', { stale: false }), pours);
    expect(looked.merged.lookedAt).toEqual(['t_n1']);
    expect(stale(looked.source, looked.merged)).toEqual([]);
    const left = merging(() => ({}), pours);
    expect(stale(left.source, left.merged)).toEqual(['t_n1']);
    expect(left.merged.made).toEqual(left.before.made);
  });

  test('what was translated from an older Dutch comes in and stays stale', () => {
    const { merged, source } = merging(
      only('t_n1', { dutch: 'Het regent.', translation: 'Rain.', stale: false }),
      pours,
    );
    expect(merged.words.t_n1).toBe('Rain.');
    expect(merged.stale).toEqual(['t_n1']);
    expect(stale(source, merged)).toEqual(['t_n1']);
  });

  test('what was translated from an older Dutch never takes the place of a newer translation', () => {
    const { merged, before } = merging(only('t_n1', { dutch: 'Het druppelt.', translation: 'It drips.' }));
    expect(whysOf(merged)).toContain('an older Dutch');
    expect(merged.words).toEqual(before.words);
  });

  test('the translation of a line that is gone meanwhile is kept aside', () => {
    const planted = plantTranslated();
    const sheet = sheetOf(planted.source(), 'en', planted.translation());
    planted.edit(INK, (ink) => ink.replace('noor (worried): Het regent. #id:t_n1\n', ''));
    const merged = mergeSheet(planted.source(), planted.translation(), sheet);
    expect(merged.aside).toEqual(['t_n1']);
    expect(merged.words.t_n1).toBeUndefined();
    expect(merged.made.get('t_n1')?.translation).toBe('English t_n1');
  });

  test('whatever comes back, no translation is lost: each is in the words, replaced and said, or aside', () => {
    const planted = plantTranslated();
    const source = planted.source();
    const before = planted.translation();
    const sheet = sheetOf(source, 'en', before);
    const words = fc.constantFrom('', 'Yes.', 'No {x}', '@noor', 'Het regent.', '\u0007', '<i>');
    const change = fc.record({
      translation: words,
      dutch: fc.constantFrom('Het regent.', 'Anders.'),
      stale: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sheet.texts.length - 1), change)), (changes) => {
        const changed = new Map(changes);
        const texts = sheet.texts.map((text, index) => ({ ...text, ...changed.get(index) }));
        const merged = mergeSheet(source, before, { ...sheet, texts });
        const replaced = new Map(merged.replaced.map(({ id, was }) => [id, was]));
        for (const [id, text] of Object.entries(before.words))
          expect([merged.words[id], replaced.get(id), merged.made.get(id)?.translation]).toContain(text);
      }),
    );
  });
});

test('an interface text must name its values in double braces', () => {
  expect(textRefusals('Nog {{count}}', '{{count}} left', null)).toEqual([]);
  expect(textRefusals('Nog {{count}}', '{count} left', null).join()).toContain('{{count}}');
});

test('the table counts what is done, stale, missing, still Dutch and aside, and a new language is all to do', () => {
  const { root, edit, source, translation } = plantTranslated();
  edit(INK, (ink) => ink.replace('Het regent.', 'Het giet maar.'));
  edit('en.json', (words) => words.replace('English t_d1"', 'Wat een dag."').replace('English t_e8', ''));
  writeFileSync(join(dirname(source().fileOf('en')), 'pl.json'), '{}\n');
  expect(source().languages()).toEqual(['en', 'pl']);
  const row = languageRow(source(), 'en', translation());
  expect(row).toMatchObject({ stale: 1, missing: 1, equal: 1, aside: 0, words: 3 + 3 + 3 });
  expect(row.texts).toBe(row.translated + 3);
  expect(languageRow(source(), 'pl', { words: {}, made: new Map() })).toMatchObject({
    missing: row.texts,
    translated: 0,
  });
  expect(printLanguageTable([row]).join('\n')).toMatch(/klein\s+en\s+\d+\s+\d+\s+1\s+1\s+1\s+0\s+9$/);
  expect(readFileSync(join(root, SLUG, 'pl.json'), 'utf8')).toBe('{}\n');
});
