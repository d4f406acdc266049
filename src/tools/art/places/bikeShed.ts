// The bike shed: two roofed rows of bikes along an open aisle, the school behind it; dry, or on a wet Monday.
import { bikeRows } from './bikeRows';
import { BIKE_SHED_DAY, BIKE_SHED_RAIN, type BikeShedPalette } from './bikeShedPalettes';
import { BIKE_SHED_FLOOR, BIKE_SHED_VIEW } from './bikeShedView';
import { Defs, each, ellipse, polygon, rect, seeded, upTo } from './draw';
import { schoolFacade } from './schoolFacade';
import { wetAisle } from './wetAisle';

const { level, side, front, quad, at, scale } = BIKE_SHED_VIEW;

function ground(p: BikeShedPalette, defs: Defs): string {
  const tiles = upTo(13).map((index) => 2 + index * 0.7);
  const columns = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  return [
    polygon([0, 540, 1600, 540, 1600, 1000, 0, 1000], defs.fade(p.paveFar, p.paveNear)),
    each(tiles, (z) => level(BIKE_SHED_FLOOR, -1.55, 1.55, z, z + 0.02, p.joint, { opacity: 0.5 })),
    each(columns, (x) => level(BIKE_SHED_FLOOR, x - 0.008, x + 0.008, 1.6, 14, p.joint, { opacity: 0.45 })),
    each(
      [-1, 1],
      (hand) =>
        level(BIKE_SHED_FLOOR, hand * 1.55, hand * 1.68, 1.6, 14, p.rack, { opacity: 0.75 }) +
        level(BIKE_SHED_FLOOR, hand * 1.68, hand * 6, 1.6, 14, p.shade, { opacity: p.shadeUnder }),
    ),
  ].join('');
}

function roofAndFence(p: BikeShedPalette, hand: 1 | -1): string {
  const seams = upTo(25).map((index) => 1.9 + index * 0.5);
  const roof = (za: number, zb: number, fill: string, more = {}) =>
    quad([hand * 1.75, -2.5, za, hand * 5.2, -2.05, za, hand * 5.2, -2.05, zb, hand * 1.75, -2.5, zb], fill, more);
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
    side(hand * 5.2, 1.6, 14, -0.45, BIKE_SHED_FLOOR, p.fence) +
      each(upTo(9), (index) => side(hand * 5.18, 1.6, 14, -0.3 + index * 0.25, -0.26 + index * 0.25, p.fenceDark)),
    front(14, hand * 2.3, -0.45, hand * 5.2, BIKE_SHED_FLOOR, p.fence) +
      each(upTo(9), (index) =>
        front(14, hand * 2.3, -0.3 + index * 0.25, hand * 5.2, -0.26 + index * 0.25, p.fenceDark),
      ),
    roof(1.6, 14, p.roof) + each(seams, (z) => roof(z, z + 0.16, p.roofDark, { opacity: 0.55 })),
    side(hand * 1.75, 1.6, 14, -2.72, -2.46, p.edge) + side(hand * 1.74, 1.6, 14, -2.72, -2.66, p.postLight),
  ].join('');
}

function draw(prefix: string, p: BikeShedPalette): string {
  const defs = new Defs(prefix);
  const haze = defs.radial(800, 470, 560, [
    [0, p.sun, p.sunlight],
    [1, p.sun, 0],
  ]);
  const dim = defs.fade(p.shade, p.shade, 0, 0.24);
  const light = p.rain ? '' : polygon([640, 566, 800, 566, 1010, 1000, 330, 1000], p.sun, { opacity: 0.3 });
  return defs.picture(
    schoolFacade(p, defs),
    ground(p, defs),
    light,
    roofAndFence(p, -1),
    roofAndFence(p, 1),
    rect(0, 0, 1600, 1000, haze),
    bikeRows(p, defs),
    wetAisle(p, defs),
    rect(0, 740, 1600, 260, dim),
  );
}

export const bikeShedDay = () => draw('bd', BIKE_SHED_DAY);
export const bikeShedRain = () => draw('br', BIKE_SHED_RAIN);
