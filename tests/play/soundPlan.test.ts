// What should be heard where, and that the tension bed and the places stay under the sounds of the story.
import { expect, test } from 'vitest';
import levels from '../../assets/sound/levels.json';
import { AMBIENCE, MUSIC_GAIN, SILENT, type SoundState, soundPlan } from '../../src/play/soundPlan';
import { PLACES, SOUNDS } from '../../src/story/vocabulary';

const HALLWAY: SoundState = {
  on: true,
  touched: true,
  place: 'hallway-day',
  music: 'off',
  volumes: { music: 0.6, effects: 0.6 },
};

const loudness: Readonly<Record<string, number>> = levels;
const heardAt = (name: string, gain: number) => (loudness[name] ?? Number.NaN) + 20 * Math.log10(gain);
const quietestCue = Math.min(...SOUNDS.map((sound) => heardAt(`ui/${sound}`, 1)));

test('nothing is heard before a touch, nor while sound is off', () => {
  expect(soundPlan({ ...HALLWAY, touched: false })).toEqual(SILENT);
  expect(soundPlan({ ...HALLWAY, on: false, music: 'tension' })).toEqual(SILENT);
});

test('a place sounds as itself, and steps back while music plays', () => {
  const alone = soundPlan(HALLWAY);
  expect(alone.ambience?.loop).toBe('hallway');
  expect(alone.music).toBeNull();
  const tense = soundPlan({ ...HALLWAY, music: 'tension' });
  expect(tense.music?.loop).toBe('tension');
  expect(tense.ambience?.gain).toBeLessThan(alone.ambience?.gain ?? 0);
});

test('tension that is told off is gone', () => {
  expect(soundPlan({ ...HALLWAY, music: 'off' }).music).toBeNull();
});

test('a slider at nothing silences its half and leaves the other', () => {
  const noEffects = soundPlan({ ...HALLWAY, music: 'theme', volumes: { music: 1, effects: 0 } });
  expect(noEffects).toMatchObject({ ambience: null, effects: 0, music: { loop: 'theme' } });
  const noMusic = soundPlan({ ...HALLWAY, music: 'tension', volumes: { music: 0, effects: 1 } });
  expect(noMusic.music).toBeNull();
  expect(noMusic.ambience).toEqual(AMBIENCE['hallway-day']);
});

test('a volume that is no volume is none', () => {
  expect(soundPlan({ ...HALLWAY, volumes: { music: Number.NaN, effects: -3 } })).toEqual(SILENT);
  expect(soundPlan({ ...HALLWAY, volumes: { music: 1, effects: 7 } }).effects).toBe(1);
});

test('tension stays at least 3 dB under every sound of the story, at every setting of the two sliders', () => {
  for (const effects of [0.1, 0.6, 1])
    for (const music of [0.1, 0.6, 1]) {
      const plan = soundPlan({ ...HALLWAY, music: 'tension', volumes: { music, effects } });
      const below = quietestCue + 20 * Math.log10(plan.effects) - heardAt('tension', plan.music?.gain ?? 0);
      expect(below).toBeGreaterThanOrEqual(3);
    }
  expect(heardAt('tension', MUSIC_GAIN.tension)).toBeLessThan(quietestCue);
});

test.each(PLACES)('%s stays under every sound of the story', (place) => {
  const { loop, gain } = AMBIENCE[place];
  expect(heardAt(loop, gain)).toBeLessThan(quietestCue - 1);
});
