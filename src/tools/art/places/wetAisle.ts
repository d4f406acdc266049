// What lies in the aisle of the bike shed: leaves when dry, puddles, light and falling rain when wet.
import type { BikeShedPalette } from './bikeShedPalettes';
import { BIKE_SHED_FLOOR, BIKE_SHED_VIEW } from './bikeShedView';
import { type Defs, each, ellipse, path, polygon, seeded, stroke, upTo } from './draw';

const { at } = BIKE_SHED_VIEW;

export function wetAisle(p: BikeShedPalette, defs: Defs): string {
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
  const shine = defs.fade('#dfe7ec', '#9fb0bd', 0.75, 0.5);
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
      const [x, y] = at(dice() * 2.8 - 1.4, BIKE_SHED_FLOOR, 2.7 + dice() * 5);
      return `M${Math.round(x)},${Math.round(y)}q4,-9 8,0m3,0q4,-7 7,-1`;
    }),
    p.wet,
    2,
    { opacity: 0.5 },
  );
  const lamplight = polygon([738, 558, 862, 558, 900, 860, 700, 860], defs.fade(p.doorway, p.doorway, 0.55, 0));
  return lamplight + puddles + splashes + drips + fall(90, 26, 1.6, 0.3) + fall(45, 44, 2.2, 0.34);
}
