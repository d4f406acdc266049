// The bike shed: two roofed rows of bikes along an open aisle, the school behind it; dry, or on a wet Monday.
import { bicycle, crate, panniers } from './bicycle';
import { Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';
import { perspective } from './perspective';

// biome-ignore format: a palette is read as a table
const DAY = {
  sky1: '#b9dcea', sky2: '#eef3ea', cloud: '#ffffff', brick: '#cfa08a', brickDark: '#b98975', window: '#dcebec', windowDark: '#b7d0d6', ledge: '#f1e8da', doorway: '#6f8f96',
  tree: '#9dbf95', treeDark: '#86ab82', trunk: '#8d7560', hedge: '#86a97e', fence: '#b89a78', fenceDark: '#a4866699', paveNear: '#c9bfb0', paveFar: '#e2dacd', joint: '#ab9f8e',
  roof: '#8fa3a3', roofDark: '#7a9090', edge: '#5d7476', post: '#5d7476', postLight: '#7b9294', shade: '#5b5a55', shadeUnder: 0.2, rack: '#8d979b', sun: '#fff2c4', sunlight: 0.5,
  tyre: '#3d4248', rim: '#b9c0c2', metal: '#7c858a', saddle: '#54453d', frames: ['#4f8f8b', '#c8705c', '#54708f', '#d9a441', '#6e6a80', '#7f9f6e'], bags: ['#54708f', '#c8705c', '#5f7f6a', '#8a7a9a'],
  flap: '#3d4a5c', crate: '#c79d6b', crateGap: '#9c7648', wet: '#ffffff', rain: 0, leaf: '#d9a441',
};
// biome-ignore format: a palette is read as a table
const RAIN: typeof DAY = {
  sky1: '#8c9cac', sky2: '#c3cbd0', cloud: '#a9b5c0', brick: '#9a8583', brickDark: '#877472', window: '#f0dcae', windowDark: '#8fa0ac', ledge: '#b9bab9', doorway: '#e8cf9a',
  tree: '#74918c', treeDark: '#64807d', trunk: '#6a625f', hedge: '#5f7f76', fence: '#83776e', fenceDark: '#6f655e99', paveNear: '#737d89', paveFar: '#a3abb2', joint: '#626c78',
  roof: '#6d7d87', roofDark: '#5d6d78', edge: '#445560', post: '#445560', postLight: '#64757f', shade: '#27323e', shadeUnder: 0.3, rack: '#6c767e', sun: '#dfe8ef', sunlight: 0.18,
  tyre: '#2f343c', rim: '#949fa8', metal: '#626d76', saddle: '#41393a', frames: ['#43797a', '#a5635a', '#4a6380', '#b58d46', '#5d5a70', '#6a8765'], bags: ['#4a6380', '#a5635a', '#52705f', '#736882'],
  flap: '#333f50', crate: '#9c8062', crateGap: '#7a6146', wet: '#d3dde6', rain: 1, leaf: '#b58d46',
};

const FLOOR = 1.85;
const view = perspective(800, 470, 760);
const { level, side, front, quad, at, scale } = view;
const ROWS = [4.2, 5.15, 6.1, 7.05, 8, 9.1, 10.2, 11.4, 12.6];

function school(p: typeof DAY, defs: Defs): string {
  const rows = [206, 330] as const;
  const columns = upTo(9).map((index) => 446 + index * 84);
  const lit = seeded(5);
  const windows = each(rows, (y) =>
    each(columns, (x) => {
      const glass = p.rain && lit() > 0.55 ? p.windowDark : p.window;
      return (
        rect(x - 4, y - 4, 66, 84, p.ledge) +
        rect(x, y, 58, 76, glass) +
        rect(x, y, 58, 24, p.windowDark, { opacity: 0.5 }) +
        rect(x + 27, y, 4, 76, p.ledge) +
        rect(x - 8, y + 80, 74, 6, p.brickDark)
      );
    }),
  );
  const crown = (x: number, y: number, r: number) =>
    ellipse(x, y, r, r * 0.92, p.tree) +
    ellipse(x - r * 0.3, y + r * 0.3, r * 0.62, r * 0.55, p.treeDark, { opacity: 0.6 });
  return [
    rect(
      0,
      0,
      1600,
      620,
      defs.linear([
        [0, p.sky1],
        [1, p.sky2],
      ]),
    ),
    each(
      [
        [640, 70, 120],
        [980, 110, 150],
        [760, 130, 90],
      ] as const,
      ([x, y, w]) =>
        ellipse(x, y, w, 18, p.cloud, { opacity: 0.6 }) +
        ellipse(x + 30, y - 16, w * 0.55, 16, p.cloud, { opacity: 0.5 }),
    ),
    rect(1015, 118, 34, 60, p.brickDark),
    rect(420, 176, 760, 380, p.brick) +
      rect(412, 164, 776, 16, p.ledge) +
      rect(420, 300, 760, 8, p.ledge, { opacity: 0.7 }) +
      windows,
    rect(736, 420, 128, 136, p.ledge) +
      rect(744, 428, 54, 128, p.doorway) +
      rect(802, 428, 54, 128, p.doorway) +
      rect(722, 408, 156, 14, p.edge) +
      rect(744, 428, 54, 40, '#fff', { opacity: 0.25 }),
    crown(604, 392, 74) + crown(1012, 408, 62) + rect(600, 440, 10, 110, p.trunk) + rect(1008, 450, 9, 100, p.trunk),
    ellipse(540, 548, 90, 26, p.hedge) +
      ellipse(1070, 548, 100, 28, p.hedge) +
      ellipse(650, 554, 60, 14, p.hedge) +
      ellipse(950, 554, 60, 15, p.hedge),
  ].join('');
}

function ground(p: typeof DAY, defs: Defs): string {
  const tiles = upTo(13).map((index) => 2 + index * 0.7);
  const columns = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  return [
    polygon(
      [
        [0, 540],
        [1600, 540],
        [1600, 1000],
        [0, 1000],
      ],
      defs.linear([
        [0, p.paveFar],
        [1, p.paveNear],
      ]),
    ),
    each(tiles, (z) => level(FLOOR, -1.55, 1.55, z, z + 0.02, p.joint, { opacity: 0.5 })),
    each(columns, (x) => level(FLOOR, x - 0.008, x + 0.008, 1.6, 14, p.joint, { opacity: 0.45 })),
    each(
      [-1, 1],
      (hand) =>
        level(FLOOR, hand * 1.55, hand * 1.68, 1.6, 14, p.rack, { opacity: 0.75 }) +
        level(FLOOR, hand * 1.68, hand * 6, 1.6, 14, p.shade, { opacity: p.shadeUnder }),
    ),
  ].join('');
}

function roofAndFence(p: typeof DAY, hand: 1 | -1): string {
  const seams = upTo(25).map((index) => 1.9 + index * 0.5);
  const roof = (za: number, zb: number, fill: string, more = {}) =>
    quad(
      [
        [hand * 1.75, -2.5, za],
        [hand * 5.2, -2.05, za],
        [hand * 5.2, -2.05, zb],
        [hand * 1.75, -2.5, zb],
      ],
      fill,
      more,
    );
  const dice = seeded(hand > 0 ? 31 : 47);
  const leaves = each(upTo(34), (index) => {
    const z = 14 - index * 0.28;
    const [x, y] = at(hand * (5.3 - dice() * 0.2), -0.55 - dice() * 1.5, z);
    return ellipse(
      x,
      y,
      scale(z) * (0.25 + dice() * 0.25),
      scale(z) * (0.2 + dice() * 0.14),
      index % 3 ? p.treeDark : p.tree,
      { opacity: 0.55 },
    );
  });
  return [
    side(hand * 5.2, 1.6, 14, -2.4, -0.4, p.hedge),
    leaves,
    side(hand * 5.2, 1.6, 14, -0.45, FLOOR, p.fence) +
      each(upTo(9), (index) => side(hand * 5.18, 1.6, 14, -0.3 + index * 0.25, -0.26 + index * 0.25, p.fenceDark)),
    front(14, hand * 2.3, -0.45, hand * 5.2, FLOOR, p.fence) +
      each(upTo(9), (index) =>
        front(14, hand * 2.3, -0.3 + index * 0.25, hand * 5.2, -0.26 + index * 0.25, p.fenceDark),
      ),
    roof(1.6, 14, p.roof) + each(seams, (z) => roof(z, z + 0.16, p.roofDark, { opacity: 0.55 })),
    side(hand * 1.75, 1.6, 14, -2.72, -2.46, p.edge) +
      each([-1], () => side(hand * 1.74, 1.6, 14, -2.72, -2.66, p.postLight)),
  ].join('');
}

/** Everything on the ground, from far to near, so that what is near covers what is far. */
function bikes(p: typeof DAY, defs: Defs): string {
  const colors = { tyre: p.tyre, rim: p.rim, metal: p.metal, saddle: p.saddle };
  const frames = [defs.stamp(bicycle(colors, 'low')), defs.stamp(bicycle(colors, 'high'))];
  const bags = p.bags.map((color) => defs.stamp(panniers(color, p.flap)));
  const box = defs.stamp(crate(p.crate, p.crateGap));
  const dice = seeded(23);
  const row = (z: number, index: number) =>
    each([-1, 1] as const, (hand) => {
      if ((index === 3 && hand === 1) || (index === 6 && hand === -1)) return '';
      const size = (scale(z) * 3) / 312;
      const [x, y] = at(hand * (3.3 + dice() * 0.16), FLOOR, z);
      const k = index * 2 + (hand > 0 ? 1 : 0);
      const frame =
        frames[k % 3 === 1 ? 1 : 0]?.(x, y, -hand * size, size, {
          color: p.frames[(k * 5 + 1) % p.frames.length] ?? '',
        }) ?? '';
      const [rackX, rackY] = at(hand * 3.9, FLOOR, z);
      const rack = stroke(
        `M${Math.round(rackX)},${Math.round(rackY)}v${Math.round(-size * 92)}h${Math.round(hand * size * 24)}v${Math.round(size * 92)}`,
        p.rack,
        7 * size,
      );
      return (
        ellipse(x, y, 150 * size, 9 * size, p.shade, { opacity: 0.28 }) +
        rack +
        frame +
        (k % 3 !== 2 ? (bags[k % 4]?.(x, y, -hand * size, size) ?? '') : '') +
        (k % 4 === 1 ? box(x, y, -hand * size, size) : '')
      );
    });
  const post = (z: number) =>
    each([-1, 1] as const, (hand) => {
      const inner = hand * 1.78;
      return (
        front(z, inner - 0.07, -2.5, inner + 0.07, FLOOR, p.post) +
        front(z, inner - 0.07, -2.5, inner - 0.03, FLOOR, p.postLight) +
        front(z, inner - 0.16, FLOOR - 0.06, inner + 0.16, FLOOR, p.post)
      );
    });
  const things = [
    ...ROWS.map((z, index) => ({ z, drawn: row(z, index) })),
    ...[3.6, 6.6, 9.6, 12.9].map((z) => ({ z, drawn: post(z) })),
  ];
  return each(
    things.sort((a, b) => b.z - a.z),
    (thing) => thing.drawn,
  );
}

function puddlesAndRain(p: typeof DAY, defs: Defs): string {
  if (!p.rain)
    return each(
      [
        [700, 690, 8],
        [1010, 820, -20],
        [610, 860, 30],
        [880, 640, 60],
        [560, 950, -40],
      ] as const,
      ([x, y, turn]) =>
        path('M0,0q10,-12 22,0q-12,10 -22,0z', p.leaf, {
          transform: `translate(${x} ${y}) rotate(${turn})`,
          opacity: 0.8,
        }),
    );
  const shine = defs.linear([
    [0, '#dfe7ec', 0.75],
    [1, '#9fb0bd', 0.5],
  ]);
  const puddles = each(
    [
      [690, 905, 150, 22],
      [980, 800, 110, 14],
      [720, 700, 70, 8],
      [860, 640, 46, 5],
      [1090, 950, 90, 13],
    ] as const,
    ([x, y, rx, ry]) =>
      ellipse(x, y, rx, ry, shine) +
      ellipse(x - rx * 0.2, y - ry * 0.15, rx * 0.5, ry * 0.4, '#f4f7f8', { opacity: 0.35 }) +
      ellipse(x + rx * 0.3, y + ry * 0.2, rx * 0.14, ry * 0.16, 'none', {
        stroke: '#eef3f5',
        'stroke-width': 2,
        opacity: 0.8,
      }),
  );
  const dice = seeded(99);
  const fall = (count: number, length: number, width: number, opacity: number) =>
    stroke(
      each(
        upTo(count),
        () =>
          `M${Math.round(420 + (dice() + dice()) * 400)},${Math.round(dice() * 960)}l${-Math.round(length * 0.16)},${length}`,
      ),
      p.wet,
      width,
      { opacity },
    );
  const drips = stroke(
    each(upTo(16), () => {
      const z = 3 + dice() * 9;
      const [x, y] = at((dice() > 0.5 ? 1 : -1) * 1.72, -2.4, z);
      return `M${Math.round(x)},${Math.round(y + dice() * 200)}v${Math.round(150 / z)}`;
    }),
    p.wet,
    3,
    { opacity: 0.7 },
  );
  const splashes = stroke(
    each(upTo(24), () => {
      const [x, y] = at(dice() * 2.8 - 1.4, FLOOR, 2.7 + dice() * 5);
      return `M${Math.round(x)},${Math.round(y)}q4,-9 8,0m3,0q4,-7 7,-1`;
    }),
    p.wet,
    2,
    { opacity: 0.5 },
  );
  const lamplight = polygon(
    [
      [738, 558],
      [862, 558],
      [900, 860],
      [700, 860],
    ],
    defs.linear([
      [0, p.doorway, 0.55],
      [1, p.doorway, 0],
    ]),
  );
  return lamplight + puddles + splashes + drips + fall(90, 26, 1.6, 0.3) + fall(45, 44, 2.2, 0.34);
}

function draw(prefix: string, p: typeof DAY): string {
  const defs = new Defs(prefix);
  const haze = defs.radial(800, 470, 560, [
    [0, p.sun, p.sunlight],
    [1, p.sun, 0],
  ]);
  const dim = defs.linear([
    [0, p.shade, 0],
    [1, p.shade, 0.24],
  ]);
  const light = p.rain
    ? ''
    : polygon(
        [
          [640, 566],
          [800, 566],
          [1010, 1000],
          [330, 1000],
        ],
        p.sun,
        { opacity: 0.3 },
      );
  return defs.picture(
    school(p, defs),
    ground(p, defs),
    light,
    roofAndFence(p, -1),
    roofAndFence(p, 1),
    rect(0, 0, 1600, 1000, haze),
    bikes(p, defs),
    puddlesAndRain(p, defs),
    rect(0, 740, 1600, 260, dim),
  );
}

export const bikeShedDay = () => draw('bd', DAY);
export const bikeShedRain = () => draw('br', RAIN);
