// The bikes in their racks on both sides of the aisle, with the posts of the roof between them.
import { bicycle, crate, panniers } from './bicycle';
import type { BikeShedPalette } from './bikeShedPalettes';
import { BIKE_SHED_FLOOR, BIKE_SHED_VIEW } from './bikeShedView';
import { type Defs, each, ellipse, seeded, stroke } from './draw';

const { front, at, scale } = BIKE_SHED_VIEW;
const ROWS = [4.2, 5.15, 6.1, 7.05, 8, 9.1, 10.2, 11.4, 12.6];

/** Everything on the ground, from far to near, so that what is near covers what is far. */
export function bikeRows(p: BikeShedPalette, defs: Defs): string {
  const colors = { tyre: p.tyre, rim: p.rim, metal: p.metal, saddle: p.saddle };
  const frames = [defs.stamp(bicycle(colors, 'low')), defs.stamp(bicycle(colors, 'high'))];
  const bags = p.bags.map((color) => defs.stamp(panniers(color, p.flap)));
  const box = defs.stamp(crate(p.crate, p.crateGap));
  const dice = seeded(23);
  const row = (z: number, index: number) =>
    each([-1, 1] as const, (hand) => {
      if ((index === 3 && hand === 1) || (index === 6 && hand === -1)) return '';
      const size = (scale(z) * 3) / 312;
      const [x, y] = at(hand * (3.3 + dice() * 0.16), BIKE_SHED_FLOOR, z);
      const k = index * 2 + (hand > 0 ? 1 : 0);
      const frame =
        frames[k % 3 === 1 ? 1 : 0]?.(x, y, -hand * size, size, {
          color: p.frames[(k * 5 + 1) % p.frames.length] ?? '',
        }) ?? '';
      const [rackX, rackY] = at(hand * 3.9, BIKE_SHED_FLOOR, z);
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
        front(z, inner - 0.07, -2.5, inner + 0.07, BIKE_SHED_FLOOR, p.post) +
        front(z, inner - 0.07, -2.5, inner - 0.03, BIKE_SHED_FLOOR, p.postLight) +
        front(z, inner - 0.16, BIKE_SHED_FLOOR - 0.06, inner + 0.16, BIKE_SHED_FLOOR, p.post)
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
