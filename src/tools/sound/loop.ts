// Beds that can be played round and round: the tail is folded into the head, and every slow change fits the round.
import { RATE, type Signal, shaped } from './signal';
import { noise, type Words } from './sox';

/** Length of a round, in seconds: a whole number, so that it is one at every sample rate. */
export const ROUND = 12;

const FOLD = 2;

/** A round of `length` seconds of noise, its last two seconds faded into its first with equal power. */
export function noiseRound(colour: 'white' | 'pink' | 'brown', length: number, take: number, effects: Words): Signal {
  const long = noise(colour, length + FOLD, take, effects);
  const round = long.slice(0, length * RATE);
  const fold = FOLD * RATE;
  for (let index = 0; index < fold; index++) {
    const angle = (index / fold) * (Math.PI / 2);
    round[index] = (round[index] ?? 0) * Math.sin(angle) + (long[round.length + index] ?? 0) * Math.cos(angle);
  }
  return round;
}

/** Swells and sinks `times` a round, between `low` and 1; `turn` (0..1) says where in the swell it begins. */
export function swelling(round: Signal, times: number, low: number, turn = 0): Signal {
  const length = round.length / RATE;
  return shaped(round, (sample, time) => {
    const wave = 0.5 - 0.5 * Math.cos(2 * Math.PI * (times * (time / length) + turn));
    return sample * (low + (1 - low) * wave);
  });
}
