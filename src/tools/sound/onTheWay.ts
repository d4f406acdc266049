// Under way and away from home: the bus, the field of the football club, the stable.
import { noiseRound, ROUND, swelling } from './loop';
import { murmur } from './murmur';
import { birds } from './outdoors';
import { mixed, place, randomFrom, type Signal, shaped, silence, struck } from './signal';
import { noise, throughRound } from './sox';

/** A diesel a floor below one's feet: every part of it goes a whole number of times into the round. */
export function bus(): Signal {
  const motor = shaped(silence(ROUND), (_, time) => {
    const turn = 2 * Math.PI * 46 * time;
    return (
      0.2 * Math.sin(turn) + 0.16 * Math.sin(2 * turn + 0.4) + 0.1 * Math.sin(3 * turn) + 0.07 * Math.sin(5 * turn + 1)
    );
  });
  const road = swelling(noiseRound('brown', ROUND, 25, ['lowpass', 520, 'highpass', 80]), 2, 0.6);
  const body = silence(ROUND);
  const random = randomFrom(95);
  for (let rattle = 0; rattle < 14; rattle++)
    place(body, struck(900 + random() * 900, 0.06, [[1, 0.2, 0.03], [1.6, 0.1, 0.02]], 0.001), random() * ROUND, 0.1 + random() * 0.2); // biome-ignore format: two partials
  return mixed([throughRound(motor, ['lowpass', 420]), 0.5], [road, 0.6], [throughRound(body, ['reverb', 20]), 0.4]);
}

export function field(): Signal {
  const wind = swelling(noiseRound('pink', ROUND, 26, ['lowpass', 560]), 2, 0.4);
  const calls = murmur({ length: ROUND, voices: 3, seed: 16, room: 80, far: 1100 });
  const grass = silence(ROUND);
  for (const [at, gain] of [
    [1.1, 0.8],
    [2.3, 0.5],
    [5.2, 0.9],
    [8.4, 0.6],
    [10.1, 0.7],
  ] as const)
    place(grass, struck(150, 0.2, [[1, 0.6, 0.09], [2.4, 0.25, 0.05], [5.6, 0.08, 0.03]], 0.003, 0.8), at, gain); // biome-ignore format: three partials
  return mixed(
    [wind, 0.5],
    [calls, 0.35],
    [birds(33, 4), 0.12],
    [throughRound(grass, ['reverb', 30, 60, 90, 100, 15, -2, 'lowpass', 2400]), 0.6],
  );
}

export function stable(): Signal {
  const air = noiseRound('brown', ROUND, 27, ['lowpass', 420, 'highpass', 110]);
  const straw = silence(ROUND);
  const random = randomFrom(97);
  for (let chew = 0; chew < 26; chew++) {
    const bite = noise('pink', 0.12, chew % 6, [
      'bandpass',
      1500 + (chew % 5) * 180,
      '1q',
      'fade',
      'q',
      0.03,
      0.12,
      0.08,
    ]);
    place(straw, bite, chew * 0.42 + (chew % 8 === 7 ? 0.5 : 0) + random() * 0.05, 0.3 + random() * 0.25);
  }
  const breath = noise('brown', 0.7, 7, ['bandpass', 420, '1q', 'tremolo', 21, 60, 'fade', 'q', 0.08, 0.7, 0.5]);
  place(straw, breath, 5.6, 0.9);
  for (const at of [8.7, 9.2]) place(straw, struck(130, 0.25, [[1, 0.5, 0.1], [2.6, 0.3, 0.06], [4.4, 0.1, 0.04]], 0.003), at, 0.7); // biome-ignore format: a hoof
  return mixed([air, 0.4], [birds(35, 4), 0.12], [throughRound(straw, ['reverb', 35, 60, 60, 100, 8, -2]), 0.7]);
}
