// People talking somewhere else in the building: syllables without words, too far to be understood, never raised voices.
import { place, randomFrom, type Signal, silence } from './signal';
import { sox, throughRound } from './sox';

/** The two resonances of a mouth for a, o, e, i, u. */
const VOWELS = [
  [750, 1200],
  [500, 900],
  [500, 1750],
  [310, 2100],
  [340, 820],
] as const;
const PITCHES = [118, 137, 168, 205, 232] as const;

function syllable(pitch: number, [first, second]: readonly [number, number], length: number): Signal {
  return sox([
    'synth',
    length,
    'sawtooth',
    `${pitch}:${Math.round(pitch * 0.9)}`,
    'gain',
    -20,
    'lowpass',
    '-1',
    400,
    'equalizer',
    first,
    '4q',
    15,
    'equalizer',
    second,
    '5q',
    12,
    'lowpass',
    2400,
    'highpass',
    140,
    'fade',
    'q',
    length * 0.3,
    length,
    length * 0.5,
  ]);
}

export interface MurmurOptions {
  readonly length: number;
  readonly voices: number;
  readonly seed: number;
  /** 0..100: how large and hard the room is. */
  readonly room: number;
  /** Hz above which the distance has swallowed everything. */
  readonly far: number;
}

/** A round of talk: every voice has its own pitch, speaks a phrase, waits, speaks again. */
export function murmur({ length, voices, seed, room, far }: MurmurOptions): Signal {
  const random = randomFrom(seed);
  const bed = silence(length);
  for (let voice = 0; voice < voices; voice++) {
    const pitch = (PITCHES[voice % PITCHES.length] ?? 150) * (0.95 + random() * 0.1);
    const mouth = VOWELS.map((vowel) => syllable(Math.round(pitch), vowel, 0.14 + random() * 0.08));
    const near = 0.4 + random() * 0.6;
    let time = random() * 1.5;
    while (time < length - 0.8) {
      const count = 3 + Math.floor(random() * 7);
      for (let spoken = 0; spoken < count && time < length; spoken++) {
        const sound = mouth[Math.floor(random() * mouth.length)];
        if (sound) place(bed, sound, time, near * (0.55 + random() * 0.45) * (1 - (0.4 * spoken) / count));
        time += 0.15 + random() * 0.11;
      }
      time += 0.5 + random() * 1.7;
    }
  }
  return throughRound(bed, [
    'lowpass',
    far,
    'lowpass',
    far * 1.4,
    'reverb',
    room,
    60,
    room,
    100,
    12,
    0,
    'highpass',
    110,
  ]);
}
