// How loud, how high, how clean: the figures that stand in for ears while nobody listens.
import { RATE, type Signal, shaped } from './signal';

const decibel = (ratio: number) => 20 * Math.log10(Math.max(ratio, 1e-9));

const meanSquare = (signal: Signal, from = 0, to = signal.length) => {
  let sum = 0;
  for (let index = from; index < to; index++) sum += (signal[index] ?? 0) ** 2;
  return sum / Math.max(1, to - from);
};

/** One filter of second order, in the direct form. */
function filtered(
  signal: Signal,
  [b0, b1, b2]: readonly [number, number, number],
  [a1, a2]: readonly [number, number],
): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return shaped(signal, (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** The weighting of ITU-R BS.1770 at 48 kHz: the head, then the low cut. */
const weighted = (signal: Signal) =>
  filtered(
    filtered(signal, [1.53512485958697, -2.69169618940638, 1.19839281085285], [-1.69065929318241, 0.73248077421585]),
    [1, -2, 1],
    [-1.99004745483398, 0.99007225036621],
  );

const lufs = (power: number) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

export interface Levels {
  /** Over the whole. */
  readonly loudness: number;
  /** The loudest 400 ms; what a short sound is felt as. */
  readonly loudest: number;
  readonly peak: number;
  /** Offset from zero, in parts of full scale. */
  readonly offset: number;
}

export function levels(signal: Signal): Levels {
  const heard = weighted(signal);
  const window = 0.4 * RATE;
  let loudest = meanSquare(heard, 0, window) * Math.min(1, heard.length / window);
  for (let from = 0; from + window <= heard.length; from += RATE / 10) {
    loudest = Math.max(loudest, meanSquare(heard, from, from + window));
  }
  let [peak, sum] = [0, 0];
  for (const sample of signal) {
    peak = Math.max(peak, Math.abs(sample));
    sum += sample;
  }
  return {
    loudness: lufs(meanSquare(heard)),
    loudest: lufs(loudest),
    peak: decibel(peak),
    offset: Math.abs(sum / signal.length),
  };
}

/** `signal` at the wanted loudness (LUFS), never with a peak above -3 dB. */
export function atLoudness(signal: Signal, wanted: number): Signal {
  const { loudness, peak } = levels(signal);
  const gain = 10 ** (Math.min(wanted - loudness, -3 - peak) / 20);
  return shaped(signal, (sample) => sample * gain);
}

/** `signal` with its highest sample at `peak` dB below full. */
export function atPeak(signal: Signal, peak: number): Signal {
  const gain = 10 ** ((peak - levels(signal).peak) / 20);
  return shaped(signal, (sample) => sample * gain);
}
