// The long tables of the canteen with their benches, and what people have for lunch.
import type { CanteenPalette } from './canteen';
import { CANTEEN_VIEW, CANTEEN_FLOOR as FLOOR } from './canteenView';
import { circle, each, ellipse, path, placed, polygon, rect, stroke } from './draw';

const { level, side, front, at, scale } = CANTEEN_VIEW;
const [TABLE, SEAT] = [FLOOR - 1.27, FLOOR - 0.78];

function bench(p: CanteenPalette, x: number, from: number, to: number): string {
  const edge = x > 0 ? x : x + 0.55;
  const leg = (z: number) =>
    front(z, x + 0.06, SEAT, x + 0.14, FLOOR, p.steelDark) + front(z, x + 0.41, SEAT, x + 0.49, FLOOR, p.steelDark);
  return [
    level(FLOOR, x, x + 0.6, from, to, p.shade, { opacity: 0.14 }) + leg(to - 0.2) + leg(from + 0.15),
    level(SEAT, x, x + 0.55, from, to, p.bench) +
      side(edge, from, to, SEAT, SEAT + 0.1, p.benchEdge) +
      front(from, x, SEAT, x + 0.55, SEAT + 0.1, p.benchEdge),
  ].join('');
}

function table(p: CanteenPalette, x0: number, x1: number, from: number, to: number): string {
  const edge = x0 > 0 ? x0 : x1;
  const frame = (z: number) =>
    front(z, x0 + 0.18, TABLE, x0 + 0.28, FLOOR, p.steelDark) +
    front(z, x1 - 0.28, TABLE, x1 - 0.18, FLOOR, p.steelDark) +
    front(z, x0 + 0.18, FLOOR - 0.1, x1 - 0.18, FLOOR, p.steelDark);
  return [
    level(FLOOR, x0, x1, from, to, p.shade, { opacity: 0.18 }) + frame(to - 0.3) + frame(from + 0.25),
    level(TABLE, x0, x1, from, to, p.table) +
      level(TABLE, x0, x1, from + (to - from) * 0.55, to, '#fff', { opacity: 0.14 }) +
      side(edge, from, to, TABLE, TABLE + 0.1, p.tableEdge) +
      front(from, x0, TABLE, x1, TABLE + 0.1, p.tableEdge),
  ].join('');
}

/** Drawn around (0, 0) on the table top, 135 to a unit. */
function lunch(p: CanteenPalette): readonly string[] {
  const box =
    rect(-42, -34, 84, 32, p.blue, { rx: 6 }) +
    polygon([-42, -34, -30, -62, 54, -62, 42, -34], p.paper, { opacity: 0.9 }) +
    polygon([-30, -38, -22, -56, 8, -56, 4, -38], p.crust) +
    polygon([8, -38, 12, -56, 44, -56, 38, -38], p.crust) +
    stroke('M-28,-46h30M10,-46h30', p.green, 4) +
    rect(-42, -24, 84, 6, '#000', { opacity: 0.1 });
  const bottle =
    path('M-12,0v-58q0,-10 7,-16h10q7,6 7,16v58z', p.greenDark) +
    rect(-7, -88, 14, 15, p.paper, { rx: 3 }) +
    rect(-12, -42, 24, 13, p.yellow, { opacity: 0.85 });
  const apple =
    circle(-8, -15, 16, p.red) +
    circle(6, -15, 15, p.red) +
    stroke('M-1,-29q1,-9 6,-12', p.tableEdge, 3) +
    ellipse(9, -37, 8, 4, p.greenDark) +
    circle(-13, -20, 4, '#fff', { opacity: 0.35 });
  const tray =
    polygon([-70, 0, 62, 0, 74, -36, -52, -36], p.red) +
    polygon([-60, -4, 56, -4, 66, -32, -46, -32], p.paper, { opacity: 0.22 }) +
    ellipse(-10, -19, 38, 11, p.paper) +
    ellipse(-10, -24, 24, 8, p.crust) +
    stroke('M-30,-21q20,8 40,0', p.green, 4) +
    path('M34,-12v-36h24l-3,36z', p.glass, { opacity: 0.9 });
  const cup =
    path('M-14,0l-3,-40h34l-3,40z', p.paper) +
    rect(-17, -28, 33, 12, p.yellow) +
    rect(-18, -44, 36, 6, p.frameShade, { rx: 3 });
  return [box, bottle, apple, tray, cup];
}

export function canteenTables(p: CanteenPalette): string {
  const drawn = lunch(p);
  const put = (list: readonly number[]) =>
    each(
      list.filter((_, i) => i % 3 === 0),
      (which, i) => {
        const [x = 0, z = 5] = list.slice(i * 3 + 1, i * 3 + 3);
        const [px, py] = at(x, TABLE, z);
        return placed(px, py, scale(z) / 150, scale(z) / 150, drawn[which] ?? '');
      },
    );
  return [
    bench(p, -4.75, 3.2, 7) +
      table(p, -3.95, -2.35, 3, 7.2) +
      put([4, -3.3, 6.4, 3, -2.9, 5.5, 1, -3.55, 4.9, 0, -2.95, 4.3, 2, -3.4, 3.8, 1, -2.75, 3.6]) +
      bench(p, -2.1, 3.2, 7),
    table(p, 2.2, 3.7, 4, 7.2) +
      put([1, 3.2, 6.6, 4, 2.7, 6.1, 0, 3, 5.4, 2, 2.6, 4.9, 3, 3, 4.45]) +
      bench(p, 1.5, 4.2, 7),
  ].join('');
}
