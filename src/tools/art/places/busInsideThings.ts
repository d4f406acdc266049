// What one sits on and holds on to in the bus: rows of seats seen from behind, poles, straps and stop buttons.
import type { BusInsidePalette } from './busInsidePalettes';
import { circle, type Defs, each, ellipse, path, placed, rect, stroke } from './draw';
import { perspective } from './perspective';

const { at, scale } = perspective(800, 440, 760);
const FLOOR = 1.62;

/** One seat from behind, its foot at (0, 0), 100 units wide. */
function seat(p: BusInsidePalette): string {
  return [
    ellipse(0, 4, 60, 7, p.shade, { opacity: 0.3 }),
    rect(-30, -56, 10, 58, p.shellDark) + rect(20, -56, 10, 58, p.shellDark),
    rect(-52, -84, 104, 34, p.seatDark, { rx: 10 }),
    path('M-54,-70q-6,-120 6,-150q8,-18 48,-18t48,18q12,30 6,150z', p.shell),
    path('M-44,-76q-5,-110 4,-136q8,-14 40,-14t40,14q9,26 4,136z', p.seat),
    path('M-30,-200q30,-10 60,0l-3,30q-27,-8 -54,0z', p.seatLight),
    stroke('M-26,-150l16,14M6,-128l16,14M-20,-106l16,14M14,-164l14,12', p.dash, 5, { opacity: 0.7 }),
    stroke('M-40,-226q40,-22 80,0', p.poleDark, 9) + stroke('M-40,-229q40,-22 80,0', p.pole, 6),
  ].join('');
}

/** Two by two on either side of the aisle, the far ones first. */
export function busSeats(p: BusInsidePalette): string {
  const drawn = seat(p);
  return each([7, 5.7, 4.55, 3.55], (z) =>
    each([-1.82, -1.14, 1.14, 1.82], (x) => {
      const [px, py] = at(x, FLOOR, z);
      const size = (scale(z) * 0.62) / 104;
      return placed(px, py, size, size, drawn);
    }),
  );
}

/** Poles beside the aisle, a rail with straps under the roof, and somebody's bag that rides along. */
export function busPoles(p: BusInsidePalette, defs: Defs): string {
  const strap = defs.stamp(
    rect(-3, 0, 6, 44, p.strap) +
      path('M-16,70l10,-28h12l10,28q0,8 -16,8t-16,-8z', 'none', {
        stroke: p.strap,
        'stroke-width': 7,
        'stroke-linejoin': 'round',
      }),
  );
  const rail = (x: number) => {
    const [x0, y0] = at(x, -1.16, 2);
    const [x1, y1] = at(x, -1.16, 8.4);
    return (
      stroke(`M${Math.round(x0)},${Math.round(y0)}L${Math.round(x1)},${Math.round(y1)}`, p.poleDark, 9) +
      stroke(`M${Math.round(x0)},${Math.round(y0 - 2)}L${Math.round(x1)},${Math.round(y1 - 1)}`, p.pole, 5)
    );
  };
  const straps = each([-0.86, 0.86], (x) =>
    each([7.2, 5.6, 4.3, 3.3, 2.6], (z) => {
      const [px, py] = at(x, -1.14, z);
      const size = scale(z) / 300;
      return strap(px, py, size, size);
    }),
  );
  const pole = (x: number, z: number) => {
    const [px, top] = at(x, -1.35, z);
    const [, foot] = at(x, FLOOR, z);
    const w = scale(z) * 0.055;
    return [
      rect(px - w / 2, top, w, foot - top, p.pole),
      rect(px + w * 0.15, top, w * 0.35, foot - top, p.poleDark),
      rect(px - w * 1.3, top + (foot - top) * 0.5, w * 2.6, w * 3.6, p.sign, { rx: w * 0.6 }),
      circle(px, top + (foot - top) * 0.5 + w * 1.8, w * 0.85, p.button),
    ].join('');
  };
  const [bx, by] = at(1.3, FLOOR, 3.05);
  const bag = placed(
    bx, by, 0.9, 0.9,
    ellipse(0, 2, 76, 9, p.shade, { opacity: 0.3 }),
    path('M-66,0q-8,-92 20,-116q46,-18 92,2q26,26 20,114q-66,10 -132,0z', p.bag),
    path('M-52,-54q52,14 104,2l2,50q-54,8 -108,0z', p.bagDark),
    stroke('M-24,-114q26,-32 54,0', p.bagDark, 8),
  ); // biome-ignore format: placed reads as one thing
  return (
    rail(-0.86) +
    rail(0.86) +
    straps +
    each(
      [
        [-0.86, 6.4],
        [0.86, 6.4],
        [-0.86, 4.05],
        [0.86, 4.05],
      ] as const,
      ([x, z]) => pole(x, z),
    ) +
    bag
  );
}
