// The school seen from the bike shed: brick, two rows of windows, the door everybody comes out of.
import type { BikeShedPalette } from './bikeShedPalettes';
import { type Defs, each, ellipse, rect, seeded, upTo } from './draw';

export function schoolFacade(p: BikeShedPalette, defs: Defs): string {
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
    rect(0, 0, 1600, 620, defs.fade(p.sky1, p.sky2)),
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
