// The end theme, half a minute: electric piano, a warm pad, vibraphone, a bass that only names the ground. It comes home.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { midiFile, type Note } from './midi';
import { randomFrom, type Signal } from './signal';
import { run, SOUNDFONT } from './sox';

export const THEME_SECONDS = 32;
const TEMPO = 72;
const PROGRAM = { electricPiano: 4, warmPad: 89, vibraphone: 11, acousticBass: 32 } as const;

/** One bar each: the bass, then the hand. */
const CHORDS = [
  [48, [60, 64, 67, 71]],
  [45, [60, 64, 67, 71]],
  [41, [57, 60, 64, 69]],
  [43, [59, 62, 64, 69]],
  [40, [59, 62, 67, 71]],
  [45, [60, 64, 67, 71]],
  [50, [57, 60, 65, 72]],
  [43, [60, 62, 67, 69]],
  [48, [55, 64, 67, 74]],
] as const;

const MELODY: readonly (readonly [beat: number, length: number, key: number])[] = [
  [1, 1, 79],
  [2, 1.5, 76],
  [5, 1, 79],
  [6, 2, 83],
  [9, 1, 81],
  [10, 1.5, 76],
  [13, 1, 74],
  [14, 2, 71],
  [17, 1, 79],
  [18, 1.5, 83],
  [21, 1, 81],
  [22, 2, 79],
  [25, 1, 77],
  [26, 1, 76],
  [27, 1, 74],
  [29, 1.5, 72],
  [30.5, 1.5, 71],
  [32, 3.5, 72],
  [33, 2.5, 79],
  [34, 2, 84],
];

export function themeMidi(): Uint8Array {
  const random = randomFrom(3);
  const piano: Note[] = [];
  const pad: Note[] = [];
  const bass: Note[] = [];
  CHORDS.forEach(([ground, hand], bar) => {
    const beat = bar * 4;
    const touch = () => 50 + Math.round(random() * 6);
    bass.push({ beat, length: 3.6, key: ground, strength: 46 });
    hand.forEach((key, finger) => {
      piano.push({ beat: beat + finger * 0.5, length: 4 - finger * 0.5, key, strength: touch() - finger * 3 });
      pad.push({ beat, length: 4.05, key, strength: 44 });
    });
    if (bar === CHORDS.length - 1) return;
    piano.push({ beat: beat + 2.5, length: 1.4, key: hand[2], strength: touch() - 9 });
    piano.push({ beat: beat + 3.25, length: 0.7, key: hand[1] + 12, strength: touch() - 13 });
  });
  const vibes = MELODY.map(([beat, length, key]) => ({ beat, length, key, strength: beat > 32 ? 38 : 48 }));
  return midiFile(TEMPO, [
    { program: PROGRAM.electricPiano, volume: 96, reverb: 70, notes: piano },
    { program: PROGRAM.warmPad, volume: 54, reverb: 90, notes: pad },
    { program: PROGRAM.vibraphone, volume: 62, reverb: 100, notes: vibes },
    { program: PROGRAM.acousticBass, volume: 70, reverb: 30, notes: bass },
  ]);
}

/** Before its loudness is set; one channel, because at a small size that sounds warmer than two thin ones. */
export function theme(folder: string): Signal {
  const midi = join(folder, 'theme.mid');
  const raw = join(folder, 'theme.wav');
  const cut = join(folder, 'theme.f32');
  writeFileSync(midi, themeMidi());
  run('fluidsynth', ['-ni', '-q', '-g', 0.7, '-r', 48000, '-R', 1, '-C', 0, '-F', raw, SOUNDFONT, midi]);
  const effects = ['highpass', 35, 'lowpass', 9000, 'pad', 0, 2, 'fade', 't', 0.05, THEME_SECONDS, 2.5];
  run('sox', ['-R', raw, '-t', 'f32', '-r', 48000, '-c', 1, cut, ...effects]);
  return new Float32Array(Uint8Array.from(readFileSync(cut)).buffer);
}
