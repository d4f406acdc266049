// The bed under a scene in which something is about to go wrong: held tones that rub, and a slow soft pulse. It never rises.
import { swelling } from './loop';
import { mixed, place, type Signal, silence, struck } from './signal';
import { noise, sox, throughRound } from './sox';

const LENGTH = 8;

/** Every tone fits the round a whole number of times, so that it goes on without a step. */
const TONES = [
  { pitch: 110, gain: 0.3, swells: 1, turn: 0 },
  { pitch: 164.875, gain: 0.2, swells: 2, turn: 0.25 },
  { pitch: 174.625, gain: 0.13, swells: 1, turn: 0.5 },
  { pitch: 329.75, gain: 0.05, swells: 2, turn: 0.7 },
] as const;

export function tension(): Signal {
  const held = TONES.map(({ pitch, gain, swells, turn }) => {
    const tone = sox(['synth', LENGTH, 'triangle', pitch, 'gain', -3]);
    return [swelling(tone, swells, 0.35, turn), gain] as const;
  });
  const pulse = silence(LENGTH);
  const knock = noise('brown', 0.2, 20, ['bandpass', 340, '1.6q', 'fade', 'q', 0.012, 0.2, 0.17]);
  for (let beat = 0; beat < 4; beat++) {
    place(
      pulse,
      struck(
        66,
        0.5,
        [
          [1, 0.5, 0.5],
          [2, 0.2, 0.35],
          [4, 0.06, 0.2],
        ],
        0.015,
        0.8,
      ),
      beat * 2,
      0.7,
    );
    place(pulse, knock, beat * 2, 0.5);
  }
  return throughRound(mixed(...held, [pulse, 0.9]), [
    'lowpass',
    900,
    'reverb',
    45,
    70,
    80,
    100,
    10,
    -4,
    'highpass',
    45,
  ]);
}
