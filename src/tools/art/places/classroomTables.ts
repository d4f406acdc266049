// The tables and chairs of the classroom in two columns, and what lies on them.
import type { ClassroomPalette } from './classroom';
import { CLASSROOM_VIEW, CLASSROOM_FLOOR as FLOOR } from './classroomView';
import { each, ellipse, path, placed, polygon, rect, stroke } from './draw';

const { level, front, at, scale } = CLASSROOM_VIEW;
const TABLE = FLOOR - 1.27;
const [INNER, OUTER] = [1.55, 3.95];

function chair(p: ClassroomPalette, x: number, z: number, seat: string): string {
  const [left, foot] = at(x, FLOOR, z);
  const unit = scale(z);
  const [w, seatY, topY] = [0.62 * unit, foot - 0.76 * unit, foot - 1.42 * unit];
  const leg = unit * 0.055;
  return [
    ellipse(left + w / 2, foot, w * 0.72, w * 0.08, p.shade, { opacity: 0.2 }),
    stroke(
      `M${Math.round(left + w * 0.1)},${Math.round(topY + w * 0.3)}V${Math.round(foot)}M${Math.round(left + w * 0.9)},${Math.round(topY + w * 0.3)}V${Math.round(foot)}`,
      p.steel,
      leg,
    ),
    stroke(
      `M${Math.round(left + w * 0.12)},${Math.round(seatY)}L${Math.round(left + w * 0.2)},${Math.round(foot - w * 0.22)}M${Math.round(left + w * 0.88)},${Math.round(seatY)}L${Math.round(left + w * 0.8)},${Math.round(foot - w * 0.22)}`,
      p.steelDark,
      leg,
    ),
    rect(left - w * 0.02, seatY - w * 0.1, w * 1.04, w * 0.17, seat, { rx: w * 0.08 }),
    rect(left, topY, w, w * 0.6, seat, { rx: w * 0.16 }) +
      rect(left, topY + w * 0.46, w, w * 0.14, p.shade, { rx: w * 0.07, opacity: 0.16 }) +
      rect(left + w * 0.36, topY + w * 0.12, w * 0.28, w * 0.09, p.shade, { rx: w * 0.045, opacity: 0.3 }),
  ].join('');
}

function table(p: ClassroomPalette, z: number, hand: number): string {
  const x = (inner: number) => (hand < 0 ? -inner : inner);
  const [a, b] = hand < 0 ? [x(OUTER), x(INNER)] : [x(INNER), x(OUTER)];
  const leg = (lx: number, depth: number) => front(depth, lx, TABLE, lx + 0.07, FLOOR, p.steelDark);
  return [
    level(FLOOR, a + 0.05, b - 0.05, z, z + 0.75, p.shade, { opacity: 0.16 }),
    leg(a + 0.05, z + 0.72) + leg(b - 0.12, z + 0.72) + leg(a + 0.05, z) + leg(b - 0.12, z),
    level(TABLE, a, b, z, z + 0.78, p.wood) +
      level(TABLE, a, b, z + 0.62, z + 0.78, '#fff', { opacity: 0.12 }) +
      front(z, a, TABLE, b, TABLE + 0.09, p.woodEdge),
  ].join('');
}

/** Drawn around (0, 0) on the table top, 100 to a unit. */
function things(p: ClassroomPalette): readonly string[] {
  const books =
    polygon([-38, 0, 30, 0, 38, -16, -28, -16], p.blue) +
    rect(-38, 0, 68, 8, p.paper) +
    rect(-38, 8, 68, 3, p.blue) +
    polygon([-30, -12, 24, -12, 32, -26, -20, -26], p.red) +
    rect(-30, -12, 54, 7, p.paper);
  const laptop =
    polygon([-44, 2, 44, 2, 38, -12, -38, -12], p.steel) +
    polygon([-38, -12, 38, -12, 42, -66, -34, -66], p.steelDark) +
    rect(-44, 2, 88, 5, p.steelDark, { rx: 2 }) +
    rect(-4, -42, 10, 10, p.steel, { rx: 5 });
  const bottle =
    path('M-9,0v-44q0,-8 5,-12h8q5,4 5,12v44z', p.green) +
    rect(-5, -66, 10, 11, p.paper, { rx: 2 }) +
    rect(-9, -30, 18, 10, p.yellow, { opacity: 0.8 });
  const sheet =
    polygon([-30, 2, 22, 2, 34, -20, -16, -20], p.paper) +
    stroke('M-16,-14l34,0M-20,-8l30,0', p.ink, 2, { opacity: 0.6 }) +
    path('M30,0q-6,-12 8,-14h34q12,2 8,14z', p.red) +
    stroke('M34,-8h40', p.yellow, 2.5);
  return [books, laptop, bottle, sheet];
}

export function classroomTables(p: ClassroomPalette): string {
  const objects = things(p);
  const put = (which: number, x: number, z: number) => {
    const [px, py] = at(x, TABLE, z + 0.3);
    const size = scale(z + 0.3) / 135;
    return placed(px, py, size, size, objects[which] ?? '');
  };
  const rows = [
    [5.05, 0, 2.1, 3, 3.3, 1, -2.3, 2, -3.3],
    [4, 3, 1.95, 2, 3.1, 0, -3.2, 3, -2.3],
    [3.05, 1, 2.25, 2, 3.2, 2, -2.05, 0, -3],
  ] as const;
  return each(rows, ([z, a, ax, b, bx, c, cx, d, dx], row) => {
    const seats = each(
      [1.85, 3.1],
      (x, i) =>
        chair(p, x, z - 0.42, p.seat[(row + i) % 4] ?? '') +
        chair(p, -x - 0.62, z - 0.42, p.seat[(row + i + 1) % 4] ?? ''),
    );
    return table(p, z, 1) + table(p, z, -1) + put(a, ax, z) + put(b, bx, z) + put(c, cx, z) + put(d, dx, z) + seats;
  });
}
