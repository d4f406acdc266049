// Where the lockers of the shelf stand: rows of lockers that fill the hallway, the stories in the middle.
import { isPortrait, type StageSize } from './layout';

export interface Door {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Which story's, or -1 for a locker of somebody else. */
  readonly story: number;
}

export interface ShelfPlan {
  readonly doors: readonly Door[];
  /** The line between wall and floor. */
  readonly floorY: number;
}

/** Width of a door for its height; upright on small screens it is wider. */
const SLIM = 0.5;

/** Left top corners and sizes, in device pixels; stories in order, row by row. */
export function shelfPlan(size: StageSize, stories: number): ShelfPlan {
  const portrait = isPortrait(size);
  const perRow = portrait ? 3 : 6;
  const rows = Math.max(portrait ? 1 : 1, Math.ceil(stories / perRow));
  const floorY = size.height * 0.9;
  const top = size.height * (rows > 1 ? 0.1 : 0.15);
  const gap = Math.round(size.height * 0.012);
  const h = (floorY - size.height * 0.03 - top - gap * (rows - 1)) / rows;
  const inRow = Math.ceil(stories / rows);
  const w = Math.min(h * SLIM, size.width / (Math.min(perRow, Math.max(inRow, portrait ? 2 : 3)) + 0.6));
  const doors: Door[] = [];
  for (let row = 0; row < rows; row++) {
    const first = row * inRow;
    const count = Math.min(inRow, stories - first);
    const start = (size.width - count * w) / 2;
    const before = Math.ceil(start / w);
    const after = Math.ceil((size.width - start - count * w) / w);
    for (let at = -before; at < count + after; at++) {
      const story = at >= 0 && at < count ? first + at : -1;
      doors.push({ x: start + at * w, y: top + row * (h + gap), w, h, story });
    }
  }
  return { doors, floorY };
}

/** The story whose door is under a point, or -1. */
export function doorAt(plan: ShelfPlan, x: number, y: number): number {
  const inside = (door: Door) => x >= door.x && x < door.x + door.w && y >= door.y && y < door.y + door.h;
  return plan.doors.find((door) => door.story >= 0 && inside(door))?.story ?? -1;
}
