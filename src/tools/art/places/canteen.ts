// The canteen at lunch: light from the schoolyard, long tables with benches, a counter with bread and fruit.
import { canteenCounter } from './canteenCounter';
import { canteenTables } from './canteenTables';
import { CANTEEN_VIEW, CANTEEN_FLOOR as FLOOR } from './canteenView';
import { circle, Defs, each, ellipse, path, polygon, rect, stroke, upTo } from './draw';
import { leafyPlant } from './leafyPlant';

// biome-ignore format: a palette is read as a table
const DAY = {
  wall: '#f3eadb', wallLow: '#eadfcb', left: '#7fa7a0', leftLow: '#6f978f', leftShape: '#92b6ad', leftShape2: '#e0b36a', right: '#eadfcd', floorFar: '#e0d3be', floorNear: '#bda98c', joint: '#b5a184', ceiling: '#f7f1e6', beam: '#d9c2a0', shade: '#5f4c38',
  sky: '#c4e0ea', skyLow: '#eef4ea', yard: '#d6c8b2', tree: '#a3c39b', treeDark: '#8bb08a', trunk: '#97806a', brick: '#cda08b', frame: '#fbf6ec', frameShade: '#d3c6b2', sun: '#fff0bd',
  table: '#dcb586', tableEdge: '#b28a5a', bench: '#c8755f', benchEdge: '#a75d4a', steel: '#8f979b', steelDark: '#727b80', lamp: '#d8a04a', lampDark: '#b98335', cord: '#8a7a66',
  counter: '#c39a6b', counterDark: '#a27c50', counterTop: '#f3ece0', tile: '#dce6e2', glass: '#d9eaec', board: '#48625f', chalk: '#dfe8df', red: '#cc6f5c', yellow: '#e5b450', green: '#86ae78', greenDark: '#628f68', blue: '#6f95b5', paper: '#fdf8ec', crust: '#d6a463', pot: '#c9826a',
};
export type CanteenPalette = typeof DAY;

const { level, side, front, quad, at } = CANTEEN_VIEW;
const [HALF, TOP, NEAR, END] = [6, -3.1, 1.6, 8.4];

function shell(p: CanteenPalette, defs: Defs): string {
  const [muralX, muralY] = at(-HALF, -0.4, 6.4);
  return [
    rect(0, 0, 1600, 1000, p.wall),
    level(TOP, -HALF, HALF, NEAR, END, p.ceiling) +
      level(FLOOR, -HALF, HALF, NEAR, END, defs.fade(p.floorFar, p.floorNear)),
    each(
      [2.6, 3.9, 5.2, 6.5, 7.8],
      (z) =>
        level(TOP + 0.02, -HALF, HALF, z, z + 0.22, p.beam, { opacity: 0.55 }) +
        level(FLOOR, -HALF, HALF, z, z + 0.018, p.joint, { opacity: 0.3 }),
    ),
    each([-4, -2, 0, 2, 4], (x) => level(FLOOR, x - 0.01, x + 0.01, NEAR, END, p.joint, { opacity: 0.22 })),
    side(-HALF, NEAR, END, TOP, FLOOR, p.left) +
      side(-HALF, NEAR, END, 0.9, FLOOR, p.leftLow) +
      side(HALF, NEAR, END, TOP, FLOOR, p.right) +
      front(END, -HALF, TOP, HALF, FLOOR, defs.fade(p.wall, p.wallLow)),
    defs.clipped(
      side(-HALF, NEAR, END, TOP, 0.9, '#fff'),
      ellipse(muralX - 60, muralY + 20, 70, 130, p.leftShape2) +
        ellipse(muralX - 10, muralY + 60, 60, 90, p.leftShape) +
        ellipse(20, 360, 90, 200, p.leftShape),
    ),
  ].join('');
}

/** The glass front with trees, the other wing of the school and a bike or two. */
function glassFront(p: CanteenPalette, defs: Defs): string {
  const [x0, y0] = at(-5.3, -2.3, END);
  const [x1, y1] = at(4.1, 1.35, END);
  const crown = (x: number, y: number, r: number) =>
    rect(x - 4, y, 8, 150, p.trunk) +
    circle(x, y, r, p.tree) +
    circle(x - r * 0.5, y + r * 0.4, r * 0.6, p.tree) +
    circle(x + r * 0.3, y + r * 0.35, r * 0.6, p.treeDark, { opacity: 0.55 });
  const panes = upTo(6).map((i) => x0 + ((x1 - x0) / 6) * i);
  const wing =
    rect(880, 372, 320, 150, p.brick, { opacity: 0.8 }) +
    rect(872, 364, 336, 10, p.frame) +
    each(upTo(5), (i) => rect(898 + i * 58, 396, 38, 44, p.glass) + rect(898 + i * 58, 460, 38, 44, p.glass));
  const bikes = each(
    [396, 432, 468, 504],
    (x) =>
      circle(x - 12, 536, 12, 'none', { stroke: p.cord, 'stroke-width': 2.5 }) +
      circle(x + 16, 536, 12, 'none', { stroke: p.cord, 'stroke-width': 2.5 }) +
      stroke(`M${x - 12},536l9,-18h16l3,18M${x - 3},518l5,18`, p.cord, 2.5),
  );
  return [
    rect(x0 - 10, y0 - 10, x1 - x0 + 20, y1 - y0 + 16, p.frame),
    defs.clipped(
      rect(x0, y0, x1 - x0, y1 - y0, '#fff'),
      rect(x0, y0, x1 - x0, y1 - y0, defs.fade(p.sky, p.skyLow)),
      ellipse(620, 268, 90, 14, '#fff', { opacity: 0.7 }),
      ellipse(900, 304, 70, 12, '#fff', { opacity: 0.6 }),
      wing,
      rect(x0, 516, x1 - x0, 60, p.yard),
      ellipse(400, 520, 110, 26, p.treeDark),
      ellipse(1120, 522, 90, 22, p.tree),
      crown(470, 372, 66),
      crown(700, 412, 46),
      crown(1120, 386, 60),
      bikes,
      polygon([x0, y0, x0 + 160, y0, x0 + 20, y1, x0, y1], '#fff', { opacity: 0.16 }),
      polygon([x0 + 420, y0, x0 + 520, y0, x0 + 360, y1, x0 + 260, y1], '#fff', { opacity: 0.14 }),
    ),
    each(panes.slice(1), (x) => rect(x - 4, y0, 8, y1 - y0, p.frame)) +
      rect(x0, y0 + 84, x1 - x0, 6, p.frame) +
      rect(x0 - 14, y1 + 4, x1 - x0 + 28, 10, p.frameShade),
    each([-4.6, -2.3, 0, 2.3], (x) =>
      quad([x, FLOOR, END, x + 1.5, FLOOR, END, x * 0.8 + 0.9, FLOOR, 3.6, x * 0.8 - 0.7, FLOOR, 3.6], p.sun, {
        opacity: 0.3,
      }),
    ),
  ].join('');
}

function lamps(p: CanteenPalette): string {
  return each([3.4, 4.8, 6.6], (z) =>
    each([-3, 3], (x) => {
      const [cx, cy] = at(x, -1.75, z);
      const r = 330 / z;
      return (
        stroke(`M${Math.round(cx)},-10V${Math.round(cy - r * 0.5)}`, p.cord, 14 / z) +
        path(
          `M${Math.round(cx - r)},${Math.round(cy + r * 0.3)}q0,${Math.round(-r)} ${Math.round(r)},${Math.round(-r)}q${Math.round(r)},0 ${Math.round(r)},${Math.round(r)}z`,
          p.lamp,
        ) +
        ellipse(cx, cy + r * 0.3, r, r * 0.16, p.lampDark) +
        ellipse(cx, cy + r * 0.32, r * 0.62, r * 0.09, '#fff6d6')
      );
    }),
  );
}

export function canteenDay(): string {
  const defs = new Defs('ec');
  const [potX, potY] = at(-5.3, FLOOR, 7.6);
  return defs.picture(
    shell(DAY, defs),
    glassFront(DAY, defs),
    canteenCounter(DAY),
    leafyPlant(potX, potY, 1.05, DAY.pot, DAY.green, DAY.greenDark),
    rect(0, 0, 1600, 1000, defs.glow(700, 420, 700, DAY.sun, 0.36)),
    lamps(DAY),
    canteenTables(DAY),
    rect(0, 740, 1600, 260, defs.fade(DAY.shade, DAY.shade, 0, 0.22)),
  );
}
