// A pot plant of eight leaves, as every school has one somebody waters.
import { each, ellipse, path, placed, rect, turned } from './draw';

/** Stands on (x, y); about 150 high at scale 1. */
export const leafyPlant = (x: number, y: number, scale: number, pot: string, leaf: string, leafDark: string) =>
  placed(
    x,
    y,
    scale,
    scale,
    ellipse(0, 0, 40, 5, '#000', { opacity: 0.14 }),
    each([-74, 70, -48, 46, -26, 24, -6, 8], (degrees, index) =>
      turned(
        degrees,
        0,
        -54,
        path(
          `M0,-50q${index % 2 ? -30 : -24},-44 0,${-82 - index * 4}q${index % 2 ? 24 : 30},40 0,${82 + index * 4}z`,
          index % 2 ? leaf : leafDark,
        ),
      ),
    ),
    path('M-34,-56H34L26,0H-26Z', pot),
    rect(-38, -64, 76, 14, pot, { rx: 3 }),
    rect(-34, -50, 68, 5, '#000', { opacity: 0.12 }),
  );
