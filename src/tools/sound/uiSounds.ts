// The short sounds: the phone, the hands of the story, and the world stopping and running back.

import { amplified, joined, mixed, place, randomFrom, reversed, type Signal, silence, struck } from './signal';
import { noise, sox, through } from './sox';
import type { UiSpriteName } from './sprite';

const MALLET = [
  [1, 0.5, 0.5],
  [2.76, 0.07, 0.18],
  [5.4, 0.015, 0.08],
] as const;
const WOOD = [
  [1, 0.6, 0.13],
  [2.42, 0.22, 0.06],
  [4.1, 0.06, 0.03],
] as const;
const CHIME = [
  [1, 0.5, 1.5],
  [2, 0.1, 0.8],
  [3.01, 0.05, 0.5],
  [0.5, 0.12, 1.2],
] as const;
const METAL = [
  [1, 0.3, 0.09],
  [1.51, 0.2, 0.07],
  [2.2, 0.15, 0.05],
] as const;

/** Comes in: two soft mallets, a fifth apart. */
function ping(): Signal {
  const bed = silence(0.75);
  place(bed, struck(880, 0.55, MALLET), 0);
  place(bed, struck(1318.5, 0.6, MALLET), 0.085, 0.85);
  return through(bed, ['reverb', 18, 60, 30, 100, 0, -4, 'fade', 0, 0.75, 0.15]);
}

/** Goes out: a short step up with a breath of air. */
function sent(): Signal {
  const step = sox(['synth', 0.12, 'sine', '520-1040', 'gain', -8, 'fade', 'q', 0.004, 0.12, 0.09]);
  return mixed([step, 1], [noise('pink', 0.12, 1, ['bandpass', 2600, '1q', 'fade', 'q', 0.05, 0.12, 0.06]), 0.35]);
}

function tick(variant: number): Signal {
  const click = ['highpass', 1600, 'lowpass', 5600, 'fade', 'q', 0.001, 0.03, 0.027];
  const body = struck(1380 + variant * 240, 0.04, [[1, 0.2, 0.03]], 0.001);
  return mixed([noise('white', 0.03, variant, click), 0.3], [body, 1]);
}

/** Time runs back: a falling row of mallets, played from its end, over a chopped breath. */
function rewind(): Signal {
  const row = silence(1.15);
  const notes = [523.25, 587.33, 659.25, 783.99, 880, 1046.5, 1174.66, 1318.51];
  notes.reverse().forEach((pitch, index) => {
    place(row, struck(pitch, 0.4, MALLET), 0.02 + 0.085 * index * (1 + index * 0.04), 0.8 - index * 0.05);
  });
  const swell = reversed(through(row, ['reverb', 25, 50, 40, 100, 0, -3, 'fade', 0, 1.15, 0.1]));
  const breath = sox([
    'synth',
    1.15,
    'pinknoise',
    'synth',
    1.15,
    'sine',
    'amod',
    13,
    'bandpass',
    1300,
    '1.1q',
    'fade',
    'q',
    0.85,
    1.15,
    0.2,
  ]);
  return through(mixed([swell, 1], [breath, 0.55]), ['highpass', 120, 'fade', 'q', 0.01, 1.15, 0.12]);
}

/** The school gong of three notes, with a soft edge, so that nobody starts. */
function bell(): Signal {
  const bed = silence(1.75);
  [659.25, 523.25, 392].forEach((pitch, index) => {
    place(bed, struck(pitch, 1.7 - 0.36 * index, CHIME, 0.014), 0.32 * index, 0.6);
  });
  return through(bed, ['lowpass', 4200, 'reverb', 40, 60, 70, 100, 0, -6, 'fade', 0, 1.75, 0.5]);
}

function door(): Signal {
  const bed = silence(0.85);
  const latch = noise('white', 0.02, 3, ['bandpass', 1900, '1.4q', 'fade', 'q', 0.001, 0.02, 0.018]);
  const knock = noise('brown', 0.22, 4, ['bandpass', 300, '1.2q', 'fade', 'q', 0.004, 0.22, 0.2]);
  place(bed, latch, 0.02, 0.45);
  place(bed, latch, 0.075, 0.25);
  place(bed, knock, 0.2, 1.6);
  place(
    bed,
    struck(
      92,
      0.3,
      [
        [1, 0.5, 0.3],
        [2.3, 0.25, 0.16],
        [3.9, 0.12, 0.09],
      ],
      0.004,
      0.8,
    ),
    0.2,
    0.8,
  );
  place(bed, latch, 0.235, 0.3);
  return through(bed, ['reverb', 30, 50, 45, 100, 0, -6, 'fade', 0, 0.85, 0.3]);
}

/** A freewheel running out, then the stand going down. */
function bike(): Signal {
  const bed = silence(1.35);
  const random = randomFrom(7);
  let time = 0.02;
  for (let count = 0; time < 0.95; count++) {
    const click = struck(2300 + (count % 3) * 170, 0.03, METAL, 0.0008);
    place(bed, click, time, (0.5 + random() * 0.15) * (1 - time * 0.55));
    time += 0.021 + 0.05 * time * time;
  }
  place(bed, struck(1180, 0.25, METAL, 0.001), 1.02, 0.8);
  place(bed, struck(310, 0.2, WOOD, 0.002), 1.025, 0.5);
  return through(bed, ['lowpass', 6500, 'reverb', 15, 60, 30, 100, 0, -8, 'fade', 0, 1.35, 0.25]);
}

/** Laughed off: two knocks on wood where a laugh would be. */
function laughOff(): Signal {
  const bed = silence(0.5);
  place(bed, struck(560, 0.25, WOOD, 0.0015), 0.01);
  place(bed, struck(470, 0.25, WOOD, 0.0015), 0.18, 0.8);
  return through(bed, ['lowpass', 5000, 'reverb', 15, 60, 25, 100, 0, -8, 'fade', 0, 0.5, 0.15]);
}

/** The world stops: a breath drawn in, then a low tone that sinks away; its upper tones reach a phone's speaker. */
function turn(): Signal {
  const drawn = noise('brown', 0.22, 6, ['lowpass', 520, 'fade', 'q', 0.2, 0.22, 0.02]);
  const low = [
    [1, 0.5, 1.2],
    [2, 0.28, 0.9],
    [3, 0.16, 0.7],
    [4, 0.07, 0.45],
  ] as const;
  const bed = joined(drawn, silence(1.13));
  place(bed, amplified(struck(118, 1.1, low, 0.02, 0.62), 0.9), 0.2);
  return through(bed, ['lowpass', 1400, 'reverb', 45, 70, 60, 100, 0, -5, 'fade', 'q', 0.01, 1.35, 0.4]);
}

/** Blown across the field, on two fingers, far enough away not to start anybody. */
function whistle(): Signal {
  const bed = silence(0.9);
  const blown = sox([
    'synth',
    0.34,
    'sine',
    '1900-2350',
    'tremolo',
    28,
    40,
    'gain',
    -10,
    'fade',
    'q',
    0.05,
    0.34,
    0.12,
  ]);
  place(bed, blown, 0.02, 0.6);
  place(bed, blown, 0.36, 0.9);
  return through(bed, ['lowpass', 4200, 'reverb', 45, 60, 90, 100, 15, -4, 'fade', 0, 0.9, 0.25]);
}

/** Bad and loud, from behind a door: a roll that ends one stroke too late. */
function drum(): Signal {
  const bed = silence(1.3);
  const skin = [
    [1, 0.6, 0.12],
    [1.6, 0.3, 0.09],
    [2.3, 0.12, 0.06],
  ] as const;
  const wires = noise('white', 0.12, 8, ['bandpass', 2600, '0.7q', 'fade', 'q', 0.001, 0.12, 0.11]);
  [0, 0.13, 0.26, 0.37, 0.52, 0.66, 0.98].forEach((at, stroke) => {
    place(bed, struck(stroke > 3 ? 128 : 190, 0.3, skin, 0.002, 0.85), at, 0.7);
    place(bed, wires, at, stroke > 3 ? 0.12 : 0.4);
  });
  return through(bed, ['lowpass', 5200, 'reverb', 25, 50, 50, 100, 0, -4, 'fade', 0, 1.3, 0.3]);
}

/** A small car that dies at a crossing: three coughs, each lower. */
function engine(): Signal {
  const bed = silence(1.2);
  [0, 0.3, 0.56].forEach((at, cough) => {
    const turn = sox([
      'synth',
      0.28,
      'sawtooth',
      `${84 - cough * 14}-${60 - cough * 12}`,
      'tremolo',
      17 - cough * 4,
      80,
      'lowpass',
      700,
      'gain',
      -8,
      'fade',
      'q',
      0.02,
      0.28,
      0.18,
    ]);
    place(bed, turn, at, 1 - cough * 0.2);
  });
  place(bed, struck(240, 0.2, WOOD, 0.003), 0.9, 0.5);
  return through(bed, ['highpass', 60, 'lowpass', 2400, 'reverb', 15, 60, 30, 100, 0, -6, 'fade', 0, 1.2, 0.2]);
}

/** The bread is done: one small bell and a hatch. */
function oven(): Signal {
  const bed = silence(1.2);
  place(bed, struck(1568, 0.9, CHIME, 0.003), 0.01, 0.7);
  place(bed, struck(180, 0.3, WOOD, 0.003), 0.46, 0.6);
  return through(bed, ['lowpass', 6000, 'reverb', 25, 60, 45, 100, 0, -6, 'fade', 0, 1.2, 0.35]);
}

/** Every short sound with the peak it is brought to, in dB below full. */
export const UI_SOUNDS: Readonly<Record<UiSpriteName, { readonly make: () => Signal; readonly peak: number }>> = {
  ping: { make: ping, peak: -7 },
  sent: { make: sent, peak: -9 },
  tick1: { make: () => tick(1), peak: -15 },
  tick2: { make: () => tick(2), peak: -15 },
  tick3: { make: () => tick(3), peak: -15 },
  rewind: { make: rewind, peak: -8 },
  bell: { make: bell, peak: -9 },
  door: { make: door, peak: -5 },
  bike: { make: bike, peak: -8 },
  'laugh-off': { make: laughOff, peak: -6 },
  turn: { make: turn, peak: -7 },
  whistle: { make: whistle, peak: -15 },
  drum: { make: drum, peak: -7 },
  engine: { make: engine, peak: -7 },
  oven: { make: oven, peak: -8 },
};
