// Every sound the plan can ask for is there, in both codecs, small enough, and says who made it.
import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../assets/sound/manifest.json';
import { codecsFor, soundFile, WHOLE } from '../../src/play/soundFiles';
import { AMBIENCE, type LoopName } from '../../src/play/soundPlan';
import { PLACES, SOUNDS } from '../../src/story/vocabulary';

const LOOPS: readonly LoopName[] = [...new Set(PLACES.map((place) => AMBIENCE[place].loop)), 'tension', 'theme'];

test.each(LOOPS)('%s is there in both codecs, with a round where it should have one', (name) => {
  for (const codec of ['webm', 'm4a'] as const) {
    const { address, sprite } = soundFile(name, codec);
    expect(address).toMatch(new RegExp(`${name}.*\\.${codec}`));
    const [, length, round] = sprite[WHOLE] ?? [];
    expect(length).toBeGreaterThanOrEqual(8000);
    expect(round ?? false).toBe(name !== 'theme');
  }
});

test('every sound a story may cue, and every sound of the controls, is in the sprite', () => {
  const { sprite } = soundFile('ui', 'webm');
  expect(Object.keys(sprite)).toEqual(expect.arrayContaining([...SOUNDS, 'turn', 'rewind', 'tick1', 'tick2', 'tick3']));
});

test('every file in the folder has its line in the manifest', () => {
  const files = readdirSync('assets/sound').filter((file) => file !== 'manifest.json');
  expect(manifest.map(({ file }) => file).sort()).toEqual(files.sort());
});

test('no file is larger than its budget', () => {
  for (const file of readdirSync('assets/sound').filter((name) => /\.(webm|m4a)$/.test(name))) {
    const most = file.startsWith('ui.') ? 50 : file.startsWith('theme.') ? 200 : 50;
    expect(statSync(`assets/sound/${file}`).size, file).toBeLessThanOrEqual(most * 1024);
  }
});

test('a browser without Opus is given AAC, and the other one is still tried', () => {
  expect(
    codecsFor(
      () => 'probably',
      () => true,
    ),
  ).toEqual(['webm', 'm4a']);
  expect(
    codecsFor(
      () => '',
      () => true,
    ),
  ).toEqual(['m4a', 'webm']);
  expect(
    codecsFor(
      () => 'maybe',
      (codec) => codec !== 'webm',
    ),
  ).toEqual(['m4a', 'webm']);
});
