// The left wall of the hallway: two blocks of lockers under high windows, and the measures of the hallway they stand in.
import { each, upTo } from './draw';
import type { HallwayPalette } from './hallwayPalettes';
import { perspective } from './perspective';

export const HALF = 3.1;
export const CEILING = -1.9;
export const FLOOR = 2.05;
export const NEAR = 1.6;
export const END = 15;
export const HALLWAY_VIEW = perspective(800, 430, 760);
const { level, side, quad } = HALLWAY_VIEW;

export function hallwayLockers(p: HallwayPalette): string {
  const wall = -HALF + 0.02;
  const face = wall + 0.34;
  const pick = (index: number, list: readonly string[]) => list[index % list.length] ?? '';
  const column = (z: number, k: number) =>
    each(
      [
        [-0.75, 0.52],
        [0.55, 1.85],
      ] as const,
      ([top, bottom], row) => {
        const plate = (za: number, zb: number, ya: number, yb: number, fill: string, more = {}) =>
          side(face, za, zb, ya, yb, fill, more);
        const vents = each([0, 1, 2], (i) =>
          plate(z + 0.16, z + 0.42, top + 0.16 + i * 0.1, top + 0.2 + i * 0.1, p.lockerDark),
        );
        const lock = plate(
          z + 0.44,
          z + 0.5,
          (top + bottom) / 2 - 0.02,
          (top + bottom) / 2 + 0.16,
          (k * 3 + row) % 11 === 4 ? p.locked : p.lockerDark,
        );
        const sticker =
          (k + row * 2) % 9 === 3
            ? plate(z + 0.1, z + 0.3, top + 0.6, top + 0.83, pick(k + row, p.papers)) +
              plate(z + 0.14, z + 0.26, top + 0.68, top + 0.74, p.lockerDark, { opacity: 0.4 })
            : '';
        return (
          plate(z, z + 0.58, top, bottom, pick(k * 7 + row * 3, p.lockers)) +
          plate(z + 0.55, z + 0.58, top, bottom, p.lockerDark, { opacity: 0.35 }) +
          vents +
          lock +
          sticker
        );
      },
    );
  const block = (from: number, to: number) =>
    [
      quad([wall, -0.82, from, face, -0.82, from, face, -0.75, from, wall, -0.75, from], p.lockerDark),
      side(face, from, to, -0.84, -0.75, p.lockerDark),
      side(face, from, to, 1.85, FLOOR, p.shade, { opacity: 0.6 }),
      from > 2.5
        ? quad([wall, -0.82, from, face, -0.82, from, face, FLOOR, from, wall, FLOOR, from], p.lockerDark)
        : '',
      level(FLOOR, face, face + 0.45, from, to, p.shade, { opacity: 0.2 }),
    ].join('');
  const starts = upTo(16)
    .map((index) => 2 + index * 0.62)
    .filter((z) => z < 6.2 || z > 7.4);
  const windows = each(upTo(6), (index) => {
    const z = 2.2 + index * 1.5;
    return (
      side(wall, z - 0.05, z + 1.3, -1.7, -1, p.frame, { opacity: 0.35 }) +
      side(wall, z, z + 1.25, -1.65, -1.05, p.sky) +
      quad([wall, -1.65, z, wall, -1.65, z + 0.25, wall, -1.05, z + 0.55, wall, -1.05, z + 0.3], '#fff', {
        opacity: 0.3,
      })
    );
  });
  const onTop =
    quad([face - 0.28, -1.12, 7.9, face, -1.12, 7.9, face, -0.84, 7.9, face - 0.28, -0.84, 7.9], p.bag) +
    side(face, 7.9, 8.5, -1.12, -0.84, p.bagDark);
  return windows + each(starts, column) + block(2, 6.2) + block(7.44, 11.58) + onTop;
}
