// School from the inside, and a quiet room: soft rounds without an event one waits for.
import { noiseRound, ROUND, swelling } from './loop';
import { murmur } from './murmur';
import { mixed, place, randomFrom, type Signal, silence, struck } from './signal';
import { noise, throughRound } from './sox';

/** Steps on a hard floor, going by at an easy pace. */
function steps(bed: Signal, from: number, count: number, gain: number, seed: number): void {
  const random = randomFrom(seed);
  const sole = noise('brown', 0.1, seed, ['bandpass', 420, '1.3q', 'fade', 'q', 0.004, 0.1, 0.09]);
  const scuff = noise('white', 0.05, seed, ['bandpass', 2300, '1.2q', 'fade', 'q', 0.006, 0.05, 0.04]);
  for (let step = 0; step < count; step++) {
    const at = from + step * 0.56 + random() * 0.03;
    const passing = gain * Math.sin((Math.PI * (step + 1)) / (count + 1));
    place(bed, sole, at, passing);
    place(bed, scuff, at + 0.02, passing * 0.12);
  }
}

export function hallway(): Signal {
  const talk = murmur({ length: ROUND, voices: 7, seed: 11, room: 65, far: 1300 });
  const floor = silence(ROUND);
  steps(floor, 1.2, 9, 0.9, 21);
  steps(floor, 7.4, 7, 0.6, 22);
  for (const [at, gain] of [
    [3.4, 0.5],
    [9.6, 0.3],
  ] as const) {
    place(
      floor,
      struck(
        235,
        0.3,
        [
          [1, 0.4, 0.2],
          [2.7, 0.2, 0.12],
          [4.2, 0.1, 0.08],
        ],
        0.003,
      ),
      at,
      gain,
    );
  }
  const hall = throughRound(floor, ['reverb', 70, 40, 100, 100, 15, -2, 'lowpass', 2600]);
  const air = noiseRound('brown', ROUND, 2, ['lowpass', 420, 'highpass', 130]);
  return mixed([talk, 1], [hall, 0.35], [air, 0.12]);
}

export function classroom(): Signal {
  const air = noiseRound('brown', ROUND, 8, ['lowpass', 480, 'highpass', 130]);
  const talk = murmur({ length: ROUND, voices: 2, seed: 13, room: 35, far: 900 });
  const desk = silence(ROUND);
  const random = randomFrom(51);
  for (const [at, strokes] of [
    [0.8, 9],
    [4.1, 12],
    [8.3, 8],
  ] as const) {
    for (let stroke = 0; stroke < strokes; stroke++) {
      const length = 0.07 + random() * 0.08;
      const pencil = noise('white', length, stroke % 5, [
        'bandpass',
        2600 + random() * 900,
        '1.2q',
        'fade',
        'q',
        length * 0.4,
        length,
        length * 0.4,
      ]);
      place(desk, pencil, at + stroke * 0.16, 0.12 + random() * 0.1);
    }
  }
  place(desk, noise('pink', 0.5, 9, ['bandpass', 2900, '0.9q', 'fade', 'q', 0.3, 0.5, 0.15]), 7.1, 0.3);
  return mixed([air, 0.4], [talk, 0.55], [throughRound(desk, ['reverb', 30, 60, 45, 100, 5, -3]), 0.7]);
}

export function canteen(): Signal {
  const talk = murmur({ length: ROUND, voices: 11, seed: 14, room: 50, far: 1700 });
  const tables = silence(ROUND);
  const random = randomFrom(61);
  for (let clink = 0; clink < 13; clink++) {
    const spoon = struck(
      2100 + random() * 1500,
      0.14,
      [
        [1, 0.3, 0.11],
        [1.62, 0.16, 0.08],
        [2.4, 0.06, 0.05],
      ],
      0.0015,
    );
    place(tables, spoon, random() * ROUND, 0.1 + random() * 0.22);
  }
  for (const at of [2.9, 6.7, 10.4]) {
    place(
      tables,
      struck(
        165,
        0.3,
        [
          [1, 0.5, 0.18],
          [2.6, 0.2, 0.1],
          [5.2, 0.08, 0.05],
        ],
        0.003,
      ),
      at,
      0.35,
    );
  }
  return mixed([talk, 1], [throughRound(tables, ['reverb', 45, 50, 80, 100, 10, -2, 'lowpass', 5200]), 0.4]);
}

export function changingRoom(): Signal {
  const air = swelling(noiseRound('brown', ROUND, 10, ['bandpass', 210, '1.2q']), 1, 0.85);
  const fan = noiseRound('pink', ROUND, 12, ['lowpass', 900, 'highpass', 200]);
  const tiles = silence(ROUND);
  const random = randomFrom(71);
  for (const at of [0.9, 3.2, 5.4, 7.9, 10.3]) {
    place(tiles, struck(880 + random() * 240, 0.1, [[1, 0.5, 0.08]], 0.003, 1.7), at + random() * 0.4, 0.3);
  }
  for (const at of [4.3, 4.95, 5.55, 6.1])
    place(
      tiles,
      struck(
        96,
        0.3,
        [
          [1, 0.6, 0.2],
          [2.2, 0.3, 0.12],
          [4.1, 0.1, 0.06],
        ],
        0.004,
        0.85,
      ),
      at,
      0.45,
    );
  return mixed([air, 0.5], [fan, 0.2], [throughRound(tiles, ['reverb', 80, 25, 85, 100, 15, 0, 'lowpass', 3800]), 1.2]);
}

/** A quiet room by day: also the bedroom. */
export function office(): Signal {
  const length = 8;
  const air = noiseRound('brown', length, 18, ['lowpass', 520, 'highpass', 130]);
  const fan = noiseRound('pink', length, 19, ['bandpass', 520, '0.9q']);
  const room = silence(length);
  for (const [at, gain] of [
    [2.2, 0.3],
    [2.9, 0.16],
    [6.3, 0.2],
  ] as const) {
    place(
      room,
      struck(
        1450,
        0.08,
        [
          [1, 0.3, 0.05],
          [1.7, 0.1, 0.03],
        ],
        0.002,
      ),
      at,
      gain,
    );
  }
  return mixed([air, 0.5], [fan, 0.2], [throughRound(room, ['reverb', 30, 60, 40, 100, 5, -2]), 0.7]);
}
