// Outside, and outside heard through a bedroom window: wind, birds, rain on the roof of the bike shed, the road.
import { noiseRound, ROUND, swelling } from './loop';
import { mixed, place, randomFrom, type Signal, silence, struck } from './signal';
import { noise, sox, throughRound } from './sox';

/** A few small birds, far off. */
export function birds(seed: number, count: number): Signal {
  const bed = silence(ROUND);
  const random = randomFrom(seed);
  for (let bird = 0; bird < count; bird++) {
    const at = (bird + random() * 0.7) * (ROUND / count);
    const pitch = 2900 + random() * 900;
    const song = sox([
      'synth',
      0.11,
      'sine',
      `${Math.round(pitch)}-${Math.round(pitch * (0.8 + random() * 0.5))}`,
      'gain',
      -12,
      'fade',
      'q',
      0.03,
      0.11,
      0.07,
    ]);
    for (let note = 0; note < 2 + Math.floor(random() * 3); note++)
      place(bed, song, at + note * 0.16, 0.5 + random() * 0.5);
  }
  return throughRound(bed, ['reverb', 40, 70, 80, 100, 20, 0, 'lowpass', 5200]);
}

export function bikeShed(): Signal {
  const wind = swelling(noiseRound('pink', ROUND, 3, ['lowpass', 620]), 2, 0.35);
  const leaves = swelling(noiseRound('pink', ROUND, 5, ['bandpass', 3200, '0.8q']), 3, 0.2, 0.3);
  const roof = silence(ROUND);
  for (const at of [2.6, 8.9])
    place(
      roof,
      struck(
        820,
        0.2,
        [
          [1, 0.2, 0.12],
          [1.53, 0.12, 0.09],
        ],
        0.002,
      ),
      at,
      0.25,
    );
  return mixed([wind, 0.7], [leaves, 0.12], [birds(31, 5), 0.16], [throughRound(roof, ['reverb', 25]), 0.2]);
}

export function rain(): Signal {
  const hiss = swelling(noiseRound('white', ROUND, 4, ['highpass', 500, 'lowpass', 4200, 'lowpass', 7000]), 1, 0.75);
  const low = noiseRound('pink', ROUND, 6, ['lowpass', 500]);
  const drops = silence(ROUND);
  const random = randomFrom(41);
  for (let drop = 0; drop < 420; drop++) {
    const pitch = 500 + random() ** 2 * 2600;
    place(
      drops,
      struck(
        pitch,
        0.05,
        [
          [1, 0.4, 0.035],
          [2.3, 0.1, 0.02],
        ],
        0.001,
      ),
      random() * ROUND,
      0.1 + random() ** 3 * 0.7,
    );
  }
  for (let gutter = 0; gutter < 9; gutter++) {
    const drip = struck(640 + random() * 260, 0.09, [[1, 0.5, 0.07]], 0.004, 1.8);
    place(drops, drip, (gutter + random() * 0.6) * (ROUND / 9), 0.5);
  }
  return mixed([hiss, 0.22], [low, 0.3], [throughRound(drops, ['reverb', 20, 60, 40, 100, 5, -3]), 0.7]);
}

export function night(): Signal {
  const air = noiseRound('brown', ROUND, 14, ['lowpass', 360, 'highpass', 110]);
  const wind = swelling(noiseRound('pink', ROUND, 15, ['bandpass', 460, '1q']), 2, 0.25, 0.2);
  const car = swelling(noiseRound('pink', ROUND, 16, ['lowpass', 380]), 1, 0);
  return mixed([air, 0.6], [wind, 0.4], [car, 0.5]);
}

export function street(): Signal {
  const road = noiseRound('brown', ROUND, 17, ['lowpass', 600, 'highpass', 90]);
  const near = silence(ROUND);
  for (const [at, length, gain] of [
    [0.5, 5, 1],
    [6.8, 4.4, 0.7],
  ] as const) {
    const tyres = noise('pink', length, Math.round(at), [
      'lowpass',
      1500,
      'highpass',
      160,
      'fade',
      'q',
      length * 0.5,
      length,
      length * 0.48,
    ]);
    const engine = sox([
      'synth',
      length,
      'sawtooth',
      '92:80',
      'gain',
      -24,
      'lowpass',
      420,
      'fade',
      'q',
      length * 0.5,
      length,
      length * 0.48,
    ]);
    place(near, tyres, at, gain);
    place(near, engine, at, gain);
  }
  return mixed([road, 0.45], [near, 0.6], [birds(81, 3), 0.07]);
}
