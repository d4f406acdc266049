// The counter on the right of the canteen: rolls behind glass, fruit, a tap for bottles, a board without words.
import type { CanteenPalette } from './canteen';
import { CANTEEN_VIEW, CANTEEN_FLOOR as FLOOR } from './canteenView';
import { circle, each, ellipse, path, stroke, upTo } from './draw';

const { level, side, front, at, scale } = CANTEEN_VIEW;
const [FACE, WALL, TOP] = [4.35, 5.98, 0.28];

export function canteenCounter(p: CanteenPalette): string {
  const [from, to] = [3.6, 7.6];
  const onTop = (x: number, z: number) => [...at(x, TOP, z), scale(z) / 100] as const;
  const rolls = each(upTo(10), (i) => {
    const [x, y, k] = onTop(FACE + 0.45, 5.1 + i * 0.24);
    return (
      ellipse(x, y - 16 * k, 17 * k, 10 * k, p.crust) + ellipse(x, y - 11 * k, 17 * k, 4 * k, i % 2 ? p.green : p.red)
    );
  });
  const [fruitX, fruitY, k] = onTop(FACE + 0.5, 4.2);
  const fruit =
    circle(fruitX - 26 * k, fruitY - 34 * k, 15 * k, p.red) +
    circle(fruitX + 2 * k, fruitY - 38 * k, 16 * k, p.green) +
    circle(fruitX + 28 * k, fruitY - 33 * k, 15 * k, p.yellow) +
    path(
      `M${Math.round(fruitX - 52 * k)},${Math.round(fruitY - 28 * k)}h${Math.round(104 * k)}q${Math.round(-10 * k)},${Math.round(28 * k)} ${Math.round(-52 * k)},${Math.round(28 * k)}t${Math.round(-52 * k)},${Math.round(-28 * k)}z`,
      p.counterTop,
    );
  const boards = each(
    [4.2, 5.4, 6.6],
    (z, i) =>
      side(WALL, z, z + 1, -1.9, -0.75, p.board) +
      each([0, 1, 2, 3], (row) =>
        side(WALL - 0.01, z + 0.12, z + 0.82 - ((row + i) % 3) * 0.14, -1.7 + row * 0.24, -1.63 + row * 0.24, p.chalk, {
          opacity: 0.7,
        }),
      ),
  );
  const [tapX, tapY, tapK] = onTop(FACE + 0.4, 7.3);
  return [
    side(WALL, 3, 8.3, -0.6, TOP, p.tile) + boards,
    level(FLOOR, FACE - 0.4, FACE, from, to, p.shade, { opacity: 0.16 }),
    front(from, FACE, TOP, WALL, FLOOR, p.counterDark) + side(FACE, from, to, TOP, FLOOR, p.counter),
    each(upTo(10), (i) =>
      side(FACE - 0.01, from + i * 0.4, from + i * 0.4 + 0.03, TOP + 0.2, FLOOR - 0.16, p.counterDark, {
        opacity: 0.6,
      }),
    ) + side(FACE, from, to, FLOOR - 0.16, FLOOR, p.counterDark),
    level(TOP, FACE - 0.1, WALL, from, to, p.counterTop) +
      side(FACE - 0.1, from, to, TOP, TOP + 0.12, p.tile) +
      front(from, FACE - 0.1, TOP, WALL, TOP + 0.12, p.tile),
    rolls +
      side(FACE + 0.2, 4.9, 7, -0.42, TOP, p.glass, { opacity: 0.5 }) +
      level(-0.42, FACE + 0.2, FACE + 0.9, 4.9, 7, p.glass, { opacity: 0.8 }) +
      side(FACE + 0.2, 4.9, 7, -0.46, -0.4, p.steel) +
      front(4.9, FACE + 0.2, -0.42, FACE + 0.9, TOP, p.glass, { opacity: 0.4 }),
    fruit +
      stroke(
        `M${Math.round(tapX)},${Math.round(tapY)}v${Math.round(-52 * tapK)}q0,${Math.round(-18 * tapK)} ${Math.round(-18 * tapK)},${Math.round(-18 * tapK)}t${Math.round(-18 * tapK)},${Math.round(18 * tapK)}`,
        p.steel,
        7 * tapK,
      ),
  ].join('');
}
