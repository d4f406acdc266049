// Where a decoded file is best bent into a round: no codec gives back the same samples twice, so the place is searched.
import { RATE, type Signal } from './signal';

/** The step over the seam of a round that starts at `start`, beside `usual`; height and slope both count. */
function stepAt(signal: Signal, start: number, length: number): number {
  const gap = (at: number) => (signal[at] ?? 0) - (signal[at + length] ?? 0);
  return Math.max(Math.abs(gap(start)), Math.abs(gap(start - 1)), Math.abs(gap(start + 1)));
}

/** The largest step that is usual inside a sound (99.9 of 100 are smaller). */
function usualStep(signal: Signal): number {
  const steps = signal.slice(1).map((sample, index) => Math.abs(sample - (signal[index] ?? 0)));
  return steps.sort()[Math.floor(steps.length * 0.999)] ?? 1;
}

export interface Seam {
  /** Seconds into the file at which a round fits its own end best. */
  readonly start: number;
  /** Its step beside the largest usual one; above 1 it could click. */
  readonly step: number;
}

/**
 * Looks for the best place to bend a decoded file into a round of `length` seconds, within the margin that stands before and after it.
 * `delays` are shifts (seconds) by which a browser may hand out the same file later: the place has to be good for each.
 */
export function bestSeam(signal: Signal, length: number, margin: number, delays: readonly number[]): Seam {
  const round = Math.round(length * RATE);
  const usual = usualStep(signal);
  const latest = Math.max(...delays);
  let best = { start: margin, step: Number.POSITIVE_INFINITY };
  for (let at = Math.round((0.02 + latest) * RATE); at < Math.round((2 * margin - 0.02) * RATE); at++) {
    const step = Math.max(...delays.map((delay) => stepAt(signal, at - Math.round(delay * RATE), round))) / usual;
    if (step < best.step) best = { start: at / RATE, step };
  }
  return best;
}
