// What lines a street or a square: lamps, trees in a ring of bricks, a small car.
import { circle, type Defs, ellipse, path, polygon, rect, stroke } from './draw';
import type { StreetPalette } from './streetPalettes';

/** Stands on (x, y); lit when it is night. */
export function streetLamp(p: StreetPalette, defs: Defs, x: number, y: number): string {
  const light = p.night
    ? rect(x - 300, y - 640, 600, 700, defs.glow(x, y - 386, 280, p.lamp, 0.6)) +
      ellipse(x, y + 26, 170, 26, p.lamp, { opacity: 0.14 })
    : '';
  return (
    ellipse(x, y + 2, 40, 6, p.shade, { opacity: 0.3 }) +
    rect(x - 6, y - 340, 12, 340, p.metal) +
    rect(x - 14, y - 24, 28, 24, p.metal, { rx: 3 }) +
    stroke(`M${x - 26},${y - 320}q26,24 52,0`, p.metal, 7) +
    polygon([x - 22, y - 350, x - 32, y - 412, x + 32, y - 412, x + 22, y - 350], p.lamp) +
    polygon([x - 38, y - 412, x, y - 446, x + 38, y - 412], p.metal) +
    rect(x - 26, y - 352, 52, 8, p.metal, { rx: 3 }) +
    light
  );
}

/** A young lime tree, its foot on (x, y). */
export function streetTree(p: StreetPalette, x: number, y: number, k: number): string {
  const crown = (dx: number, dy: number, r: number, colour: string, opacity = 1) =>
    circle(x + dx * k, y + dy * k, r * k, colour, { opacity });
  return [
    ellipse(x, y + 4, 60 * k, 9 * k, p.shade, { opacity: 0.28 }) +
      ellipse(x, y, 46 * k, 7 * k, p.trunk, { opacity: 0.7 }),
    polygon([x - 11 * k, y, x - 7 * k, y - 260 * k, x + 7 * k, y - 260 * k, x + 11 * k, y], p.trunk) +
      stroke(`M${x},${y - 200 * k}l${40 * k},${-60 * k}M${x},${y - 230 * k}l${-36 * k},${-50 * k}`, p.trunk, 8 * k),
    crown(0, -370, 104, p.tree) +
      crown(-76, -312, 72, p.tree) +
      crown(80, -306, 76, p.tree) +
      crown(24, -312, 66, p.treeDark, 0.5) +
      crown(-70, -292, 42, p.treeDark, 0.5) +
      crown(-20, -410, 40, p.treeDark, 0.25),
  ].join('');
}

/** A small car by the kerb, about 360 long, its wheels on (0, 0). */
export function parkedCar(p: StreetPalette): string {
  const wheel = (x: number) => circle(x, -26, 34, p.shade) + circle(x, -26, 18, p.rim) + circle(x, -26, 6, p.shade);
  return [
    ellipse(0, 6, 210, 14, p.shade, { opacity: 0.35 }),
    path('M-186,-34q-8,-56 36,-66q38,-8 58,-14q40,-56 84,-58h76q44,2 76,60q42,8 50,34q6,24 2,44z', p.car),
    path('M-76,-112q34,-44 70,-46h30v48z', p.glass) + path('M34,-158h34q32,2 58,48l-92,0z', p.glass),
    path('M-186,-46H196v14H-184z', p.carDark) +
      stroke('M28,-108v62', p.carDark, 4) +
      rect(44, -92, 26, 7, p.carDark, { rx: 3 }),
    path('M-184,-76q18,-8 30,-4l-4,16h-28z', p.lamp) + rect(184, -80, 12, 22, p.awning, { rx: 4 }),
    wheel(-112) + wheel(116),
  ].join('');
}
