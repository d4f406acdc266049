// Inside a city bus, from the middle door to the driver: seats on both sides, yellow poles, the town going by.
import { BUS_INSIDE_DAY, BUS_INSIDE_DUSK, type BusInsidePalette } from './busInsidePalettes';
import { busPoles, busSeats } from './busInsideThings';
import { Defs, each, ellipse, polygon, rect, seeded, upTo } from './draw';
import { gable } from './gable';
import { perspective } from './perspective';

const { side, level, front, at } = perspective(800, 440, 760);
const FLOOR = 1.62;
const WALL = 2.15;
const ROOF = -1.35;
const FRONT = 9;

/** What stands behind the windows, in picture coordinates; the windows cut it out. */
function town(p: BusInsidePalette, defs: Defs): string {
  const dice = seeded(5);
  const pane = () => (dice() < 0.5 ? p.lit : p.roof);
  const kinds = ['point', 'step', 'bell'] as const;
  const houses = each(upTo(14), (i) =>
    gable(i * 118 - 20, 620, 112, 190 + ((i * 53) % 90), kinds[i % 3] ?? 'point', i % 2 ? p.house : p.houseFar, pane),
  );
  const trees = each(
    [70, 330, 560, 1060, 1300, 1530],
    (x, i) =>
      ellipse(x, 560, 84, 64, i % 2 ? p.tree : p.treeDark) + ellipse(x + 40, 600, 90, 46, i % 2 ? p.treeDark : p.tree),
  );
  return rect(0, 0, 1600, 1000, defs.fade(p.sky, p.skyLow)) + houses + trees + rect(0, 616, 1600, 400, p.grass);
}

/** The z at which each window begins and ends. */
const WINDOWS = [
  [1.7, 2.75],
  [2.95, 4],
  [4.2, 5.5],
  [5.8, 7.4],
] as const;

function shell(p: BusInsidePalette, defs: Defs): string {
  const panes = each([-WALL, WALL], (x) => each(WINDOWS, ([near, far]) => side(x, near, far, -0.86, 0.34, '#fff')));
  const frames = each([-WALL, WALL], (x) =>
    each(
      WINDOWS,
      ([near, far]) =>
        side(x, near, far, -0.86, 0.34, 'none', { stroke: p.frame, 'stroke-width': 9, 'stroke-linejoin': 'round' }) +
        side(x, near, far, -0.56, -0.54, p.frame),
    ),
  );
  const shine = each(
    WINDOWS,
    ([near, far]) =>
      side(WALL, near, near + (far - near) * 0.35, -0.86, 0.34, p.lamp, { opacity: 0.16 }) +
      side(-WALL, near + (far - near) * 0.2, near + (far - near) * 0.5, -0.86, 0.34, p.lamp, { opacity: 0.16 }),
  );
  return [
    rect(0, 0, 1600, 1000, p.wall),
    side(-WALL, 1, FRONT, ROOF, FLOOR, defs.fade(p.wall, p.wallLow)) +
      side(WALL, 1, FRONT, ROOF, FLOOR, defs.fade(p.wall, p.wallLow)),
    level(ROOF, -WALL, WALL, 1, FRONT, p.ceiling) +
      level(ROOF, -WALL, -1.5, 1, FRONT, p.ceilingDark) +
      level(ROOF, 1.5, WALL, 1, FRONT, p.ceilingDark) +
      each([1.6, 3, 4.6, 6.4], (z) => level(ROOF, -0.5, 0.5, z, z + 0.8, p.lamp)),
    defs.clipped(panes, town(p, defs)) + shine + frames,
    side(-WALL, 1, FRONT, 0.62, 0.7, p.rubber, { opacity: 0.5 }) +
      side(WALL, 1, FRONT, 0.62, 0.7, p.rubber, { opacity: 0.5 }),
    level(FLOOR, -WALL, WALL, 1, FRONT, defs.fade(p.floorFar, p.floorNear)) +
      level(FLOOR, -0.62, -0.58, 1, FRONT, p.dash, { opacity: 0.7 }) +
      level(FLOOR, 0.58, 0.62, 1, FRONT, p.dash, { opacity: 0.7 }),
    flecks(p),
  ].join('');
}

function flecks(p: BusInsidePalette): string {
  const dice = seeded(23);
  return each(upTo(70), () => {
    const [x, y] = at((dice() - 0.5) * 3.6, FLOOR, 1.9 + dice() * 6);
    return ellipse(x, y, 2 + dice() * 2, 1.2, p.fleck, { opacity: 0.6 });
  });
}

/** The front: the wide window, the driver's back rest, the line with the next stop (as a stripe; words are HTML). */
function ahead(p: BusInsidePalette, defs: Defs): string {
  const [left, top] = at(-WALL, ROOF, FRONT);
  const [right, foot] = at(WALL, FLOOR, FRONT);
  return [
    rect(left, top, right - left, foot - top, p.wallLow),
    defs.clipped(
      rect(left + 14, top + 34, right - left - 28, 150, '#fff'),
      rect(left, top, right - left, 200, defs.fade(p.sky, p.skyLow)),
      polygon([left, top + 190, 790, top + 128, 812, top + 128, right, top + 190], p.rubber),
      ellipse(left + 60, top + 140, 60, 34, p.tree) + ellipse(right - 50, top + 136, 64, 38, p.treeDark),
      rect(796, top + 150, 6, 40, p.lamp, { opacity: 0.6 }),
    ),
    rect(left + 10, top + 30, right - left - 20, 158, 'none', { stroke: p.frame, 'stroke-width': 8, rx: 10 }),
    rect(718, top + 4, 164, 22, p.sign, { rx: 4 }) +
      each(upTo(9), (i) => rect(730 + i * 16, top + 12, i % 4 === 3 ? 6 : 11, 6, p.signOn, { rx: 2 })),
    front(FRONT, -1.7, 0.45, -0.5, FLOOR, p.shellDark) +
      front(FRONT - 0.3, -1.5, 0.1, -0.75, 1.2, p.seatDark, { rx: 8 }),
    front(FRONT, 1.1, 0.2, 1.95, FLOOR, p.frame, { opacity: 0.8 }) +
      front(FRONT, 1.18, 0.3, 1.87, 1.5, p.lit, { opacity: 0.5 }),
  ].join('');
}

function draw(prefix: string, p: BusInsidePalette): string {
  const defs = new Defs(prefix);
  const sun = p.glow
    ? ''
    : level(FLOOR, -0.2, 1.9, 2, 4.4, p.sun, { opacity: 0.28 }) +
      level(FLOOR, 0.2, 1.9, 5, 6.6, p.sun, { opacity: 0.22 });
  const lamps = p.glow ? rect(0, 0, 1600, 1000, defs.glow(800, 250, 700, p.lamp, 0.34)) : '';
  return defs.picture(
    shell(p, defs),
    ahead(p, defs),
    sun,
    busSeats(p),
    busPoles(p, defs),
    lamps,
    rect(0, 760, 1600, 240, defs.fade(p.shade, p.shade, 0, 0.3)),
  );
}

export const busInsideDay = () => draw('vd', BUS_INSIDE_DAY);
export const busInsideDusk = () => draw('vk', BUS_INSIDE_DUSK);
