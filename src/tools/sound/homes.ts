// What homes sound like: a kitchen with its fridge, a bakehouse, and a party on the other side of a wall.
import { noiseRound, ROUND, swelling } from './loop';
import { murmur } from './murmur';
import { mixed, place, randomFrom, type Signal, silence, struck } from './signal';
import { noise, throughRound } from './sox';

const CHINA = [
  [1, 0.3, 0.1],
  [1.62, 0.16, 0.07],
  [2.4, 0.05, 0.04],
] as const;

export function kitchen(): Signal {
  const air = noiseRound('brown', ROUND, 21, ['lowpass', 460, 'highpass', 120]);
  const motor = swelling(noiseRound('brown', ROUND, 22, ['bandpass', 196, '6q']), 1, 0.7);
  const table = silence(ROUND);
  for (const [at, pitch, gain] of [
    [1.6, 2300, 0.22],
    [2.1, 2050, 0.16],
    [6.9, 2500, 0.2],
    [9.8, 1900, 0.14],
  ] as const)
    place(table, struck(pitch, 0.14, CHINA, 0.0015), at, gain);
  for (const at of [4.2, 8.2, 11.1]) place(table, struck(740, 0.09, [[1, 0.4, 0.07]], 0.004, 1.7), at, 0.3);
  return mixed([air, 0.4], [motor, 0.5], [throughRound(table, ['reverb', 30, 60, 40, 100, 5, -3]), 0.7]);
}

export function bakery(): Signal {
  const fire = swelling(noiseRound('brown', ROUND, 23, ['lowpass', 380, 'highpass', 70]), 3, 0.75);
  const fan = noiseRound('pink', ROUND, 24, ['bandpass', 640, '0.8q']);
  const bench = silence(ROUND);
  const random = randomFrom(91);
  const dough = noise('brown', 0.18, 5, ['lowpass', 520, 'fade', 'q', 0.004, 0.18, 0.16]);
  for (const at of [0.6, 1.3, 2.0, 2.7, 6.4, 7.1, 7.8]) place(bench, dough, at + random() * 0.08, 0.9);
  for (const at of [4.4, 9.7]) {
    place(bench, struck(420, 0.3, [[1, 0.3, 0.2], [2.7, 0.16, 0.14], [5.1, 0.06, 0.1]], 0.002), at, 0.3);
    place(bench, struck(510, 0.3, [[1, 0.2, 0.2], [2.3, 0.12, 0.12]], 0.002), at + 0.16, 0.24);
  } // biome-ignore format: a tray is two strokes
  return mixed([fire, 0.6], [fan, 0.14], [throughRound(bench, ['reverb', 40, 50, 60, 100, 8, -2]), 0.55]);
}

/** Two beats a second, so that the round fits; the wall leaves only what is low. */
export function party(): Signal {
  const band = silence(ROUND);
  const kick = struck(58, 0.3, [[1, 0.9, 0.16], [2, 0.2, 0.08]], 0.004, 0.7); // biome-ignore format: two partials
  const bass = (pitch: number) => struck(pitch, 0.42, [[1, 0.5, 0.3], [2, 0.25, 0.2], [3, 0.12, 0.12]], 0.01); // biome-ignore format: three partials
  const walk = [98, 98, 117, 98, 131, 131, 117, 110];
  for (let beat = 0; beat < ROUND * 2; beat++) {
    place(band, kick, beat / 2, 0.9);
    place(band, bass(walk[Math.floor(beat / 3) % walk.length] ?? 98), beat / 2 + 0.25, 0.7);
  }
  const talk = murmur({ length: ROUND, voices: 9, seed: 15, room: 60, far: 900 });
  return mixed(
    [throughRound(band, ['lowpass', 340, 'lowpass', 480, 'reverb', 35, 50, 60, 100, 5, -2]), 0.8],
    [talk, 0.6],
  );
}
