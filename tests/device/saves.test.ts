// Saves on a device that may be full, private, shared, or full of somebody else's nonsense.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceLanguage } from '../../src/browser/language';
import { parseSaves, printSaves, reached, readSave, writeSave } from '../../src/browser/saves';
import { createStore, KEYS } from '../../src/browser/store';
import { choiceId, endingId, storyId } from '../../src/story/ids';
import type { Playthrough } from '../../src/story/playthrough';

const tiny = storyId('tiny');

function box() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function device() {
  const tab = box();
  const disk = box();
  const said: string[] = [];
  const store = createStore(
    () => tab,
    () => disk,
    () => said.push('problem'),
  );
  return { tab, disk, said, store };
}

const run: Playthrough = { story: tiny, hash: 'abc', seed: 7, beat: 2, choices: [choiceId('p_noor'), choiceId('c_1')] };

test('what was saved is read back', () => {
  const { store } = device();
  writeSave(store, tiny, (save) => reached(save, run, 'noor', endingId('rond')));
  expect(readSave(store, tiny)).toEqual({ run, endings: ['rond'], sides: ['noor'] });
});

test('a shared machine forgets by default, and keeps only when asked', () => {
  const { store, tab, disk } = device();
  writeSave(store, tiny, (save) => reached(save, run, 'noor', null));
  expect([tab.kept.size, disk.kept.size]).toEqual([1, 0]);
  store.remember(true);
  expect([tab.kept.size, disk.kept.size]).toEqual([0, 2]);
  expect(readSave(store, tiny).run).toEqual(run);
  store.remember(false);
  expect([tab.kept.size, disk.kept.size]).toEqual([1, 0]);
});

test('wiping leaves nothing, wherever it was kept', () => {
  const { store, tab, disk } = device();
  for (const key of KEYS) {
    tab.setItem(key, 'x');
    disk.setItem(key, 'x');
  }
  store.wipe();
  expect([tab.kept.size, disk.kept.size]).toEqual([0, 0]);
});

test('a device that refuses every write is survived, and said once', () => {
  const said: string[] = [];
  const broken = () => {
    throw new Error('no');
  };
  const store = createStore(
    broken,
    () => ({ getItem: broken, setItem: broken, removeItem: broken }),
    () => said.push('x'),
  );
  store.remember(true);
  expect(writeSave(store, tiny, (save) => reached(save, run, null, null))).toBe(true);
  const full = createStore(
    () => ({ ...box(), setItem: broken }),
    () => ({ ...box(), setItem: broken }),
    () => said.push('full'),
  );
  for (let time = 0; time < 3; time++) full.set('kantelpunt.names', '{}');
  expect(said.filter((word) => word === 'full')).toEqual(['full']);
});

test('a save of another story is not opened in this one', () => {
  const { store } = device();
  writeSave(store, storyId('other'), () => ({ run, endings: [], sides: [] }));
  expect(readSave(store, storyId('other')).run).toBeNull();
});

test.each(['', '[]', 'null', '7', '{"tiny":7}', '{"tiny":{"run":{},"endings":"x","sides":[1,"nobody"]}}', '{"tiny":'])(
  'a corrupted save (%s) counts as none',
  (text) => {
    const { store } = device();
    store.set('kantelpunt.runs', text);
    expect(readSave(store, tiny)).toEqual({ run: null, endings: [], sides: [] });
  },
);

test('whatever text is found, reading it never throws and printing it back is stable', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const saves = parseSaves(text);
      expect(parseSaves(printSaves(saves))).toEqual(saves);
    }),
  );
});

test('the language follows the device, Dutch when it asks for neither', () => {
  expect([['en-GB'], ['nl-BE'], ['de', 'en'], ['fr'], []].map(deviceLanguage)).toEqual(['en', 'nl', 'en', 'nl', 'nl']);
});
