// Holds what was made against the bounds: bytes, peak, offset, seam.
import type { Levels } from './measure';

export interface Check extends Levels {
  readonly name: string;
  readonly bytes?: number;
  /** Only of a loop: its step over the seam, beside the largest usual one. */
  readonly step?: number;
}

/** Largest file in bytes. */
function roomFor(name: string): number {
  if (name.startsWith('ui.')) return 50 * 1024;
  return name.startsWith('theme.') ? 110 * 1024 : 28 * 1024;
}

export function faultsOf(check: Check): string[] {
  const { name, peak, offset, bytes = 0, step = 0 } = check;
  const faults: string[] = [];
  if (peak > -2) faults.push(`${name}: peak ${peak.toFixed(1)} dB, at most -2`);
  if (offset > 0.001) faults.push(`${name}: offset ${offset.toFixed(4)}, at most 0.001`);
  if (bytes > roomFor(name)) faults.push(`${name}: ${bytes} bytes, at most ${roomFor(name)}`);
  if (step > 0.5) faults.push(`${name}: the seam steps ${step.toFixed(2)} times as far as usual, at most half as far`);
  return faults;
}

export const HEADING = 'sound                 LUFS  loudest   peak   offset    seam   bytes';

export function row({ name, loudness, loudest, peak, offset, step, bytes }: Check): string {
  return [
    name.padEnd(19),
    loudness.toFixed(1).padStart(6),
    loudest.toFixed(1).padStart(8),
    peak.toFixed(1).padStart(6),
    offset.toFixed(5).padStart(8),
    (step === undefined ? '-' : step.toFixed(2)).padStart(7),
    String(bytes ?? '-').padStart(7),
  ].join(' ');
}
