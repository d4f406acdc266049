// Shift three times leaves the page: counts releases of Shift alone, each within five seconds of the one before.

/** Time between two presses, in ms. */
export const SHIFT_WINDOW_MS = 5000;
export const SHIFTS = 3;

export interface ShiftCount {
  readonly presses: number;
  readonly atMs: number;
  /** Another key went down while Shift was held: that is typing, not leaving. */
  readonly spoiled: boolean;
}

export const NO_SHIFTS: ShiftCount = { presses: 0, atMs: 0, spoiled: false };

export interface ShiftEvent {
  readonly type: 'keydown' | 'keyup';
  readonly key: string;
  readonly shiftKey: boolean;
  readonly atMs: number;
}

/** The count after one key event; at `SHIFTS` presses it is time to go. */
export function countShift(count: ShiftCount, { type, key, shiftKey, atMs }: ShiftEvent): ShiftCount {
  if (type === 'keydown') return key === 'Shift' ? count : { ...NO_SHIFTS, spoiled: shiftKey };
  if (key !== 'Shift') return count;
  if (count.spoiled) return NO_SHIFTS;
  const late = atMs - count.atMs > SHIFT_WINDOW_MS;
  return { presses: late ? 1 : count.presses + 1, atMs, spoiled: false };
}
