// The pieces of the words that need no page: settings, Shift, cards, captions, texts in two languages.
import { describe, expect, test } from 'vitest';
import { DEFAULT_COMFORT, parseComfort, printComfort } from '../../../src/browser/comfort';
import en from '../../../src/browser/words/en/play.json';
import nl from '../../../src/browser/words/nl/play.json';
import { type HelpLine, helpOffer, siteOf } from '../../../src/play/controls/cards';
import { localVoice } from '../../../src/play/controls/readAloud';
import { countShift, NO_SHIFTS, type ShiftEvent } from '../../../src/play/controls/tripleShift';
import { paceMs } from '../../../src/play/controls/useAuto';
import help from '../../../stories/cards/nl/help.json';

describe('comfort', () => {
  test('what was written is read back', () => {
    const settings = { ...DEFAULT_COMFORT, size: 'largest', theme: 'dark', musicVolume: 0.2 } as const;
    expect(parseComfort(printComfort(settings))).toEqual(settings);
  });

  test.each([null, '', '{', '[]', 'null', '{"size":"huge","musicVolume":7,"keys":"yes"}', '{"__proto__":{"size":1}}'])(
    'whatever else stands there gives the defaults: %s',
    (text) => expect(parseComfort(text)).toEqual(DEFAULT_COMFORT),
  );
});

describe('Shift three times', () => {
  const press = (atMs: number): ShiftEvent[] => [
    { type: 'keydown', key: 'Shift', shiftKey: true, atMs },
    { type: 'keyup', key: 'Shift', shiftKey: false, atMs },
  ];
  const count = (events: readonly ShiftEvent[]) => events.reduce(countShift, NO_SHIFTS).presses;

  test('counts three releases within five seconds of each other', () => {
    expect(count([...press(0), ...press(4000), ...press(8000)])).toBe(3);
  });
  test('begins anew after a pause', () => {
    expect(count([...press(0), ...press(1000), ...press(7000)])).toBe(1);
  });
  test('a capital letter is typing, and so is what was before it', () => {
    const letter: ShiftEvent[] = [
      { type: 'keydown', key: 'Shift', shiftKey: true, atMs: 200 },
      { type: 'keydown', key: 'A', shiftKey: true, atMs: 210 },
      { type: 'keyup', key: 'A', shiftKey: true, atMs: 220 },
      { type: 'keyup', key: 'Shift', shiftKey: false, atMs: 230 },
    ];
    expect(count([...press(0), ...press(100), ...letter, ...press(300)])).toBe(1);
  });
});

describe('help', () => {
  const lines = help as unknown as readonly HelpLine[];

  test('shows three places first, those the story names before the others', () => {
    const { first, more } = helpOffer(lines, ['113']);
    expect(first.map(({ id }) => id)).toEqual(['113', 'helpwanted', 'kindertelefoon']);
    expect(more.map(({ id }) => id)).toContain('school');
  });
  test('what one did oneself never stands beside help for who was hurt', () => {
    const { first, more, own } = helpOffer(lines, ['stopitnow']);
    expect(own.length).toBeGreaterThan(0);
    for (const line of own) expect([...first, ...more]).not.toContain(line);
  });
  test('a source is named by its site, and a note is no site', () => {
    expect(siteOf('https://www.helpwanted.nl/en ; https://example.org')).toBe('helpwanted.nl');
    expect(siteOf('from memory')).toBeUndefined();
  });
});

test('only a voice of the device itself reads aloud', () => {
  const voice = (lang: string, localService: boolean) =>
    ({ lang, localService, default: false }) as SpeechSynthesisVoice;
  const dutch = voice('nl-NL', true);
  expect(localVoice([voice('nl-NL', false), voice('en-GB', true), dutch], 'nl')).toBe(dutch);
  expect(localVoice([voice('nl-NL', false), voice('en-GB', true)], 'nl')).toBeUndefined();
});

test('both languages have the same texts, and none is empty', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const text of [...Object.values(nl), ...Object.values(en)]) expect(text.trim()).not.toBe('');
});

test('a long line stays longer, and holding goes faster', () => {
  expect(paceMs(120, false)).toBeGreaterThan(paceMs(40, false));
  expect(paceMs(40, true)).toBeLessThan(paceMs(40, false));
});
