// The school hallway: lockers on the left, classroom doors on the right, the schoolyard behind glass doors.
import { circle, Defs, each, ellipse, group, path, polygon, rect, upTo } from './draw';
import { CEILING, END, FLOOR, HALF, HALLWAY_VIEW, hallwayLockers, NEAR } from './hallwayLockers';
import { HALLWAY_DAY, HALLWAY_DUSK, type HallwayPalette } from './hallwayPalettes';

const { level, side, front, quad } = HALLWAY_VIEW;

function shell(p: HallwayPalette, defs: Defs): string {
  const floor = defs.fade(p.floorFar, p.floorNear);
  const seams = upTo(13).map((index) => index + 2);
  return [
    rect(0, 0, 1600, 1000, p.wall),
    level(CEILING, -HALF, HALF, NEAR, END, p.ceiling),
    level(FLOOR, -HALF, HALF, NEAR, END, floor),
    side(-HALF, NEAR, END, CEILING, FLOOR, p.wallLeft),
    side(HALF, NEAR, END, CEILING, FLOOR, p.wallRight),
    front(END, -HALF, CEILING, HALF, FLOOR, p.end),
    each(
      seams,
      (z) =>
        level(CEILING, -HALF, HALF, z, z + 0.03, p.tile) +
        level(FLOOR, -HALF, HALF, z, z + 0.025, p.joint, { opacity: 0.4 }),
    ),
    each([-1.55, 0, 1.55], (x) => level(CEILING, x - 0.01, x + 0.01, NEAR, END, p.tile)),
    each([2.4, 4.8, 7.2, 9.6, 12], (z) => level(CEILING, -0.75, 0.75, z, z + 0.75, p.lamp)),
    each([-2.2, 2.2], (x) => level(FLOOR, x - 0.16, x + 0.16, NEAR, END, p.band, { opacity: 0.5 })),
  ].join('');
}

/** Glass doors with the schoolyard behind them, and what they mirror in the floor. */
function farEnd(p: HallwayPalette, defs: Defs): string {
  const at = (x0: number, y0: number, x1: number, y1: number, fill: string, more = {}) =>
    front(END, x0, y0, x1, y1, fill, more);
  const mirror = defs.fade(p.glow, p.glow, 0.6, 0);
  const pane = rect(719, 384, 162, 147, '#fff');
  const yard = defs.clipped(
    pane,
    rect(700, 380, 200, 160, p.sky) +
      ellipse(742, 452, 44, 40, p.hedge) +
      ellipse(868, 462, 38, 46, p.hedge) +
      ellipse(800, 478, 60, 22, p.hedge, { opacity: 0.7 }),
    rect(700, 486, 200, 50, p.yard) +
      rect(738, 470, 4, 26, p.shade, { opacity: 0.5 }) +
      rect(864, 470, 4, 26, p.shade, { opacity: 0.5 }),
    each([760, 776, 792, 826, 842], (x) =>
      circle(x, 494, 7, 'none', { stroke: p.shade, 'stroke-width': 1.6, opacity: 0.6 }),
    ),
  );
  return [
    at(-2.95, -0.8, -1.95, 0.95, p.frame, { opacity: 0.6 }) +
      at(-2.88, -0.73, -2.02, 0.88, p.sky) +
      at(1.95, -0.8, 2.95, 0.95, p.frame, { opacity: 0.6 }) +
      at(2.02, -0.73, 2.88, 0.88, p.sky),
    at(-1.72, -1, 1.72, FLOOR, p.frame),
    yard,
    at(-0.05, -0.95, 0.05, FLOOR, p.frame) +
      at(-1.62, 0.47, 1.62, 0.55, p.frame) +
      at(-0.24, 0.3, -0.14, 0.8, p.lamp) +
      at(0.14, 0.3, 0.24, 0.8, p.lamp),
    at(-0.62, -1.5, 0.62, -1.15, p.exit) + at(-0.36, -1.42, 0.36, -1.23, '#dff5e6'),
    quad([-1.6, FLOOR, END, 1.6, FLOOR, END, 1.35, FLOOR, 3.4, -1.35, FLOOR, 3.4], mirror),
  ].join('');
}

function rightWall(p: HallwayPalette): string {
  const x = HALF - 0.02;
  const at = (za: number, zb: number, ya: number, yb: number, fill: string, more = {}) =>
    side(x, za, zb, ya, yb, fill, more);
  const door = (z: number) =>
    at(z - 0.12, z + 1.32, -0.95, FLOOR, p.frame) +
    at(z, z + 1.2, -0.85, FLOOR - 0.02, p.door) +
    at(z, z + 0.06, -0.85, FLOOR - 0.02, p.doorDark) +
    at(z + 0.2, z + 0.55, -0.6, 0.55, p.glass) +
    at(z + 0.22, z + 0.34, -0.6, 0.55, '#fff', { opacity: 0.3 }) +
    at(z + 1, z + 1.1, 0.6, 0.68, p.frame) +
    at(z, z + 1.2, 1.6, FLOOR - 0.02, p.doorDark) +
    at(z + 0.42, z + 0.86, -1.28, -1.04, p.band);
  const notes = [
    [4.15, -0.6, 0.42, 0.5, 0],
    [4.65, -0.55, 0.4, 0.62, 2],
    [5.15, -0.62, 0.5, 0.44, 1],
    [4.2, 0, 0.5, 0.44, 3],
    [4.85, 0.12, 0.36, 0.4, 0],
    [5.35, -0.1, 0.4, 0.55, 2],
  ] as const;
  const board =
    at(4, 5.9, -0.75, 0.65, p.frame) +
    at(4.06, 5.84, -0.7, 0.6, p.cork) +
    each(
      notes,
      ([z, y, w, h, color]) =>
        at(z, z + w, y, y + h, p.papers[color] ?? '') +
        at(z + 0.06, z + w - 0.08, y + 0.12, y + 0.17, p.frame, { opacity: 0.5 }) +
        at(z + 0.06, z + w - 0.16, y + 0.24, y + 0.29, p.frame, { opacity: 0.35 }),
    );
  const patches = each(
    [5.75, 7.75, 9.2, 11.1],
    (z) =>
      quad([x, 1.3, z - 0.1, x, 1.3, z + 0.7, x, FLOOR, z + 0.35, x, FLOOR, z - 0.45], p.sun, {
        opacity: p.sunlight * 0.8,
      }) +
      quad([x, FLOOR, z - 0.45, x, FLOOR, z + 0.35, x - 1, FLOOR, z - 0.05, x - 1, FLOOR, z - 0.85], p.sun, {
        opacity: p.sunlight * 0.7,
      }),
  );
  return (
    at(NEAR, END, 1, 1.08, p.band, { opacity: 0.4 }) +
    at(NEAR, END, 1.92, FLOOR, p.band, { opacity: 0.45 }) +
    each([2.35, 6.3, 9.6], door) +
    board +
    patches
  );
}

/** A bench with a school bag somebody left there. */
function bench(p: HallwayPalette): string {
  const x = HALF - 0.02;
  const z = 4.25;
  const leg = (from: number, depth: number) =>
    quad([from, 1.42, depth, from + 0.08, 1.42, depth, from + 0.08, FLOOR, depth, from, FLOOR, depth], p.frame);
  return [
    level(FLOOR, x - 0.7, x, z - 0.05, z + 1.5, p.shade, { opacity: 0.22 }),
    leg(x - 0.5, z + 1.25) + leg(x - 0.1, z + 0.1) + leg(x - 0.5, z + 0.1),
    level(1.28, x - 0.55, x, z, z + 1.4, p.bench) +
      side(x - 0.55, z, z + 1.4, 1.28, 1.42, p.benchDark) +
      front(z, x - 0.55, 1.28, x, 1.42, p.benchDark),
    path('M1226,612q-8,-66 14,-82q26,-12 48,2q18,20 12,86q-34,8 -74,-6z', p.bag) +
      path('M1234,574q28,10 64,4l2,38q-34,8 -72,-4z', p.bagDark) +
      path('M1250,528q10,-22 26,0', 'none', { stroke: p.bagDark, 'stroke-width': 5 }) +
      rect(1256, 584, 20, 5, p.locked, { rx: 2 }),
  ].join('');
}

function draw(prefix: string, p: HallwayPalette): string {
  const defs = new Defs(prefix);
  const glow = defs.radial(800, 420, 460, [
    [0, p.glow, 0.6],
    [0.35, p.glow, 0.28],
    [1, p.glow, 0],
  ]);
  const corner = defs.fade(p.shade, p.shade, 0, 0.22);
  return defs.picture(
    shell(p, defs),
    farEnd(p, defs),
    hallwayLockers(p),
    rightWall(p),
    bench(p),
    group({ opacity: 0.8 }, rect(0, 0, 1600, 1000, glow)),
    polygon([0, 760, 1600, 760, 1600, 1000, 0, 1000], corner),
  );
}

export const hallwayDay = () => draw('hd', HALLWAY_DAY);
export const hallwayDusk = () => draw('hk', HALLWAY_DUSK);
