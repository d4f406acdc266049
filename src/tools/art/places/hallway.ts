// The school hallway: lockers on the left, classroom doors on the right, the schoolyard behind glass doors.
import { circle, Defs, each, ellipse, group, path, polygon, rect, upTo } from './draw';
import { perspective } from './perspective';

// biome-ignore format: a palette is read as a table
const DAY = {
  wall: '#efe6d6', wallRight: '#e2d6c3', wallLeft: '#e9dfcf', floorNear: '#b9a98f', floorFar: '#ddd2c0', joint: '#b5a58b', ceiling: '#f6f1e6', tile: '#e8e0d0',
  lamp: '#fffdf3', lockers: ['#5b9a97', '#548f8d', '#64a5a1'], lockerDark: '#3f7775', locked: '#e3a53d', door: '#c87460', doorDark: '#ac5f4e', glass: '#cfe5ea', frame: '#8a7a66',
  end: '#f9f4e8', glow: '#fffbe8', cork: '#b98d60', papers: ['#fff8e6', '#f3c96b', '#a9cfd0', '#efb0a0'], band: '#3f7775', shade: '#6e5d47', sun: '#fff3c9', sunlight: 0.5,
  sky: '#d3e9ee', yard: '#c9b79d', hedge: '#8fb59a', bench: '#e0a848', benchDark: '#bd8430', bag: '#4f6f8f', bagDark: '#3d5876', exit: '#5fae84',
};
// biome-ignore format: a palette is read as a table
const DUSK: typeof DAY = {
  wall: '#5a5585', wallRight: '#4e4977', wallLeft: '#575280', floorNear: '#322d52', floorFar: '#544d78', joint: '#2d284a', ceiling: '#3a3560', tile: '#322d55',
  lamp: '#6a659c', lockers: ['#3d5f86', '#38577c', '#446891'], lockerDark: '#2a4466', locked: '#d9a04a', door: '#8c4f5f', doorDark: '#6f3d4e', glass: '#8fa3d6', frame: '#3a3157',
  end: '#a9748a', glow: '#ffc48d', cork: '#6f5a78', papers: ['#b9b4da', '#c9a25f', '#7fa3b8', '#b9818a'], band: '#2a4466', shade: '#1a1636', sun: '#ffb27c', sunlight: 0.3,
  sky: '#f7b98a', yard: '#7d5a80', hedge: '#5b4a78', bench: '#a97a52', benchDark: '#83593f', bag: '#3f4f86', bagDark: '#313e6c', exit: '#59b98c',
};

const HALF = 3.1;
const CEILING = -1.9;
const FLOOR = 2.05;
const NEAR = 1.6;
const END = 15;
const view = perspective(800, 430, 760);
const { level, side, front, quad } = view;

function shell(p: typeof DAY, defs: Defs): string {
  const floor = defs.linear([
    [0, p.floorFar],
    [1, p.floorNear],
  ]);
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
function farEnd(p: typeof DAY, defs: Defs): string {
  const at = (x0: number, y0: number, x1: number, y1: number, fill: string, more = {}) =>
    front(END, x0, y0, x1, y1, fill, more);
  const mirror = defs.linear(
    [
      [0, p.glow],
      [1, p.glow],
    ].map(([offset, color], index) => [Number(offset), String(color), index ? 0 : 0.75]),
  );
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
    quad(
      [
        [-1.6, FLOOR, END],
        [1.6, FLOOR, END],
        [1.35, FLOOR, 3.4],
        [-1.35, FLOOR, 3.4],
      ],
      mirror,
    ),
  ].join('');
}

function lockers(p: typeof DAY): string {
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
      quad(
        [
          [wall, -0.82, from],
          [face, -0.82, from],
          [face, -0.75, from],
          [wall, -0.75, from],
        ],
        p.lockerDark,
      ),
      side(face, from, to, -0.84, -0.75, p.lockerDark),
      side(face, from, to, 1.85, FLOOR, p.shade, { opacity: 0.6 }),
      from > 2.5
        ? quad(
            [
              [wall, -0.82, from],
              [face, -0.82, from],
              [face, FLOOR, from],
              [wall, FLOOR, from],
            ],
            p.lockerDark,
          )
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
      quad(
        [
          [wall, -1.65, z],
          [wall, -1.65, z + 0.25],
          [wall, -1.05, z + 0.55],
          [wall, -1.05, z + 0.3],
        ],
        '#fff',
        { opacity: 0.3 },
      )
    );
  });
  const onTop =
    quad(
      [
        [face - 0.28, -1.12, 7.9],
        [face, -1.12, 7.9],
        [face, -0.84, 7.9],
        [face - 0.28, -0.84, 7.9],
      ],
      p.bag,
    ) + side(face, 7.9, 8.5, -1.12, -0.84, p.bagDark);
  return windows + each(starts, column) + block(2, 6.2) + block(7.44, 11.58) + onTop;
}

function rightWall(p: typeof DAY): string {
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
      quad(
        [
          [x, 0.72, z],
          [x, 0.72, z + 0.8],
          [x, FLOOR, z + 0.35],
          [x, FLOOR, z - 0.45],
        ],
        p.sun,
        { opacity: p.sunlight * 0.8 },
      ) +
      quad(
        [
          [x, FLOOR, z - 0.45],
          [x, FLOOR, z + 0.35],
          [x - 1, FLOOR, z - 0.05],
          [x - 1, FLOOR, z - 0.85],
        ],
        p.sun,
        { opacity: p.sunlight * 0.7 },
      ),
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
function bench(p: typeof DAY): string {
  const x = HALF - 0.02;
  const z = 4.25;
  const leg = (from: number, depth: number) =>
    quad(
      [
        [from, 1.42, depth],
        [from + 0.08, 1.42, depth],
        [from + 0.08, FLOOR, depth],
        [from, FLOOR, depth],
      ],
      p.frame,
    );
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

function draw(prefix: string, p: typeof DAY): string {
  const defs = new Defs(prefix);
  const glow = defs.radial(800, 420, 460, [
    [0, p.glow, 0.6],
    [0.35, p.glow, 0.28],
    [1, p.glow, 0],
  ]);
  const corner = defs.linear([
    [0, p.shade, 0],
    [1, p.shade, 0.22],
  ]);
  return defs.picture(
    shell(p, defs),
    farEnd(p, defs),
    lockers(p),
    rightWall(p),
    bench(p),
    group({ opacity: 0.8 }, rect(0, 0, 1600, 1000, glow)),
    polygon(
      [
        [0, 760],
        [1600, 760],
        [1600, 1000],
        [0, 1000],
      ],
      corner,
    ),
  );
}

export const hallwayDay = () => draw('hd', DAY);
export const hallwayDusk = () => draw('hk', DUSK);
