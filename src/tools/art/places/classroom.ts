// A biology classroom seen along its middle aisle: board in front, windows on the left, tables with what pupils leave on them.
import { classroomTables } from './classroomTables';
import { CLASSROOM_VIEW, CLASSROOM_FLOOR as FLOOR } from './classroomView';
import { circle, Defs, each, ellipse, path, rect, stroke, upTo } from './draw';
import { leafyPlant } from './leafyPlant';

// biome-ignore format: a palette is read as a table
const DAY = {
  wall: '#f1e8d9', wallLow: '#e8dcc8', left: '#e5dac8', right: '#ebdfcd', accent: '#a9c4b4', floorFar: '#d9c9b2', floorNear: '#bfa98c', joint: '#b39c7f', ceiling: '#f8f3e9', tile: '#ebe3d4', lamp: '#fffdf2', shade: '#6b563f',
  sky: '#cfe6ee', skyLow: '#eaf3ec', tree: '#a3c39b', treeDark: '#8bb08a', frame: '#fbf6ec', frameShade: '#cfc2ae', sun: '#fff1c2', board: '#fcfcf8', boardEdge: '#c9ced0', green: '#5a8f7b', greenDark: '#44735f', ink: '#7f97a3', leaf: '#8cb98a', leafDark: '#5f9470', leafVein: '#e6f0dd',
  wood: '#d3aa78', woodDark: '#b58a5a', woodEdge: '#a87f52', steel: '#8f979b', steelDark: '#737c82', seat: ['#5d8f96', '#c8705c', '#5d8f96', '#d8a54b'], door: '#6f9a97', doorDark: '#5a8582', cabinet: '#dcc3a0', cabinetDark: '#bfa27c', paper: '#fdf8ec', red: '#cf7661', yellow: '#e2b04f', blue: '#6d93b4', water: '#9ccbd1', pot: '#c9826a',
};
export type ClassroomPalette = typeof DAY;

const { level, side, front, quad, at } = CLASSROOM_VIEW;
const [HALF, TOP, NEAR, END] = [4.4, -2.7, 1.6, 6.6];

function shell(p: ClassroomPalette, defs: Defs): string {
  return [
    rect(0, 0, 1600, 1000, p.wall),
    level(TOP, -HALF, HALF, NEAR, END, p.ceiling) +
      level(FLOOR, -HALF, HALF, NEAR, END, defs.fade(p.floorFar, p.floorNear)),
    side(-HALF, NEAR, END, TOP, FLOOR, p.left) +
      side(HALF, NEAR, END, TOP, FLOOR, p.right) +
      front(END, -HALF, TOP, HALF, FLOOR, defs.fade(p.wall, p.wallLow)),
    each(
      [2.4, 3.3, 4.2, 5.1, 6],
      (z) =>
        level(TOP, -HALF, HALF, z, z + 0.02, p.tile) +
        level(FLOOR, -HALF, HALF, z, z + 0.016, p.joint, { opacity: 0.35 }),
    ),
    each([-3, -1, 1, 3], (x) => level(TOP, x - 0.012, x + 0.012, NEAR, END, p.tile)),
    each([2.6, 4.3], (z) => level(TOP, -2.5, -1.6, z, z + 1.1, p.lamp) + level(TOP, 1.6, 2.5, z, z + 1.1, p.lamp)),
    front(END, -HALF, FLOOR - 0.14, HALF, FLOOR, p.accent) +
      side(-HALF, NEAR, END, FLOOR - 0.14, FLOOR, p.accent) +
      side(HALF, NEAR, END, FLOOR - 0.14, FLOOR, p.accent),
  ].join('');
}

/** Three tall windows, and the sun they let in. */
function windows(p: ClassroomPalette, defs: Defs): string {
  const x = -HALF + 0.02;
  const pane = (z: number) =>
    side(x, z - 0.06, z + 1.16, -1.75, 0.72, p.frame) +
    side(x, z, z + 1.1, -1.68, 0.62, defs.fade(p.sky, p.skyLow)) +
    defs.clipped(
      side(x, z, z + 1.1, -1.68, 0.62, '#fff'),
      ...[0.2, 0.8].map((step, i) => {
        const [cx, cy] = at(x, 0.5, z + step);
        return ellipse(cx, cy, 250 / z, 330 / z, i ? p.treeDark : p.tree, { opacity: 0.8 });
      }),
    ) +
    side(x, z + 0.52, z + 0.58, -1.68, 0.62, p.frame) +
    side(x, z, z + 1.1, -0.82, -0.74, p.frame) +
    quad([x, -1.68, z, x, -1.68, z + 0.3, x, 0.62, z + 0.9, x, 0.62, z + 0.5], '#fff', { opacity: 0.2 });
  const sill =
    quad([x, 0.72, NEAR, x + 0.32, 0.72, NEAR, x + 0.32, 0.72, 6.1, x, 0.72, 6.1], p.frame) +
    side(x + 0.32, NEAR, 6.1, 0.72, 0.8, p.frameShade) +
    side(x, NEAR, 6.1, 0.98, 1.75, p.frameShade, { opacity: 0.5 });
  const light = each([2.3, 3.7, 5], (z) => level(FLOOR, -1.9, 0.9, z, z + 0.7, p.sun, { opacity: 0.34 }));
  const [potX, potY] = at(x + 0.16, 0.72, 5.4);
  return each([2.05, 3.4, 4.75], pane) + sill + leafyPlant(potX, potY, 0.62, p.pot, p.leaf, p.leafDark) + light;
}

/** The digital board with a leaf on it, white wings, the clock, and the teacher's desk. */
function boardWall(p: ClassroomPalette, defs: Defs): string {
  const [x, y] = [800, 374];
  const vein = stroke(
    `M${x - 62},${y + 76}Q${x - 8},${y + 12} ${x + 50},${y - 68}M${x - 30},${y + 38}q-34,-10 -40,-30M${x - 6},${y + 10}q-36,-14 -42,-36M${x + 16},${y - 18}q-30,-14 -32,-32M${x - 22},${y + 28}q30,8 52,-4M${x},${y}q30,8 50,-6M${x + 20},${y - 24}q24,4 38,-8`,
    p.leafVein,
    4,
  );
  const leaf =
    path(
      `M${x - 56},${y + 68}Q${x - 118},${y - 30} ${x + 58},${y - 80}Q${x + 108},${y + 80} ${x - 56},${y + 68}Z`,
      p.leaf,
    ) +
    path(
      `M${x - 56},${y + 68}Q${x},${y + 10} ${x + 58},${y - 80}Q${x + 108},${y + 80} ${x - 56},${y + 68}Z`,
      p.leafDark,
      { opacity: 0.35 },
    );
  const labels =
    stroke(`M${x + 62},${y - 40}h54M${x + 66},${y + 14}h50M${x - 84},${y - 6}h-40`, p.ink, 3) +
    each([-44, 10], (dy) => rect(x + 122, y + dy, 52, 7, p.ink, { rx: 3, opacity: 0.6 })) +
    rect(x - 182, y - 10, 52, 7, p.ink, { rx: 3, opacity: 0.6 }) +
    circle(x + 116, y - 40, 4, p.ink) +
    circle(x + 116, y + 14, 4, p.ink) +
    circle(x - 124, y - 6, 4, p.ink);
  const clock =
    circle(1106, 214, 32, p.frame) +
    circle(1106, 214, 27, p.paper) +
    stroke('M1106,214V196M1106,214l14,8', p.greenDark, 4);
  return [
    rect(462, 268, 676, 230, p.green, { rx: 4 }) +
      rect(462, 268, 676, 8, p.shade, { opacity: 0.14 }) +
      rect(462, 494, 676, 10, p.steel, { rx: 3 }),
    stroke('M484,300h84M484,322h58M484,344h74M1046,420q14,-30 28,0t28,0M1040,450h70', p.leafVein, 4, { opacity: 0.55 }),
    rect(588, 246, 424, 268, p.boardEdge, { rx: 8 }) +
      rect(598, 256, 404, 244, defs.fade('#ffffff', p.board), { rx: 3 }) +
      leaf +
      vein +
      labels,
    rect(716, 500, 168, 8, p.steelDark, { rx: 3 }) +
      rect(766, 226, 68, 20, p.steel, { rx: 6 }) +
      rect(786, 200, 28, 28, p.steel) +
      clock,
  ].join('');
}

function teacherCorner(p: ClassroomPalette): string {
  return [
    front(END - 0.4, 2.2, 0.72, 4.1, FLOOR, p.cabinet) +
      front(END - 0.4, 2.2, 0.72, 4.1, 0.8, p.cabinetDark) +
      front(END - 0.4, 3.13, 0.8, 3.17, FLOOR, p.cabinetDark),
    // an aquarium, because somebody has to be fed at the weekend
    rect(1085, 462, 126, 66, p.water, { rx: 4, opacity: 0.85 }) +
      rect(1085, 516, 126, 12, p.wood) +
      stroke('M1104,516q-8,-20 2,-36M1116,516q8,-14 2,-26M1188,516q-8,-20 2,-30', p.leafDark, 4) +
      path('M1140,492q12,-12 26,0l12,-8v16l-12,-8q-14,12 -26,0z', p.red) +
      path('M1160,508q7,-7 15,0l7,-5v10l-7,-5q-8,7 -15,0z', p.yellow) +
      rect(1083, 456, 130, 8, p.steelDark, { rx: 3 }),
    // the desk with the old monitor
    rect(416, 546, 168, 12, p.woodDark, { rx: 3 }) +
      rect(424, 558, 10, 110, p.steelDark) +
      rect(566, 558, 10, 110, p.steelDark) +
      rect(436, 558, 128, 62, p.wood, { opacity: 0.9 }) +
      rect(448, 478, 84, 54, p.steelDark, { rx: 4 }) +
      rect(454, 484, 72, 42, p.blue, { rx: 2 }) +
      rect(484, 532, 12, 14, p.steelDark) +
      circle(556, 538, 9, p.red) +
      stroke('M556,530q2,-6 6,-8', p.leafDark, 3),
  ].join('');
}

function rightWall(p: ClassroomPalette): string {
  const x = HALF - 0.02;
  const wall = (za: number, zb: number, ya: number, yb: number, fill: string, more = {}) =>
    side(x, za, zb, ya, yb, fill, more);
  const sheets = [2.75, -0.9, 2, 3.15, -1, 0, 3.6, -0.84, 1, 2.8, 0, 1, 3.25, 0.04, 2];
  return [
    wall(5.35, 6.25, -1.3, FLOOR, p.frameShade) +
      wall(5.42, 6.18, -1.22, FLOOR, p.door) +
      wall(5.5, 5.72, -0.9, 0.7, p.sky) +
      wall(5.42, 6.18, 1.5, FLOOR, p.doorDark),
    wall(2.6, 4.15, -1.3, 0.85, p.woodEdge) + wall(2.66, 4.1, -1.22, 0.78, p.wood),
    each(upTo(5), (i) => {
      const [z = 0, y = 0, c = 0] = sheets.slice(i * 3, i * 3 + 3);
      const fill = [p.paper, p.yellow, p.blue][c] ?? '';
      return (
        wall(z, z + 0.36, y, y + 0.66, fill) +
        wall(z + 0.06, z + 0.3, y + 0.12, y + 0.34, p.leafDark, { opacity: 0.5 }) +
        wall(z + 0.06, z + 0.26, y + 0.44, y + 0.49, p.shade, { opacity: 0.3 })
      );
    }),
  ].join('');
}

export function classroomDay(): string {
  const defs = new Defs('cd');
  return defs.picture(
    shell(DAY, defs),
    windows(DAY, defs),
    boardWall(DAY, defs),
    rightWall(DAY),
    teacherCorner(DAY),
    rect(0, 0, 1600, 1000, defs.glow(330, 380, 760, DAY.sun, 0.42)),
    classroomTables(DAY),
    rect(0, 740, 1600, 260, defs.fade(DAY.shade, DAY.shade, 0, 0.2)),
  );
}
