// The fridge everybody writes on, and the table with chairs that do not match.
import { circle, each, ellipse, path, placed, rect, stroke, turned } from './draw';
import type { KitchenPalette } from './kitchenPalettes';

export function kitchenFridge(p: KitchenPalette): string {
  const notes = each(
    [
      [112, 300, 62, 54, -4, p.yellow],
      [196, 286, 54, 66, 5, p.paper],
      [120, 388, 70, 48, 3, p.paper],
      [206, 376, 46, 46, -6, p.red],
      [160, 460, 80, 54, 2, p.blue],
    ] as const,
    ([x, y, w, h, degrees, colour]) =>
      turned(
        degrees,
        x + w / 2,
        y,
        rect(x, y, w, h, colour, { rx: 2 }) +
          each([0.35, 0.55, 0.75], (part, at) =>
            rect(x + 8, y + h * part, (w - 16) * (at === 2 ? 0.6 : 1), 4, p.shade, { opacity: 0.35 }),
          ) +
          circle(x + w / 2, y + 4, 6, at(degrees) ? p.green : p.woodDark),
      ),
  );
  return [
    ellipse(186, 728, 170, 12, p.shade, { opacity: 0.28 }),
    rect(60, 96, 256, 626, p.fridgeDark, { rx: 22 }) + rect(66, 100, 240, 616, p.fridge, { rx: 20 }),
    rect(66, 252, 240, 7, p.fridgeDark) +
      rect(280, 150, 12, 76, p.steelDark, { rx: 6 }) +
      rect(280, 280, 12, 150, p.steelDark, { rx: 6 }),
    rect(82, 116, 26, 110, p.white, { rx: 12, opacity: 0.4 }),
    notes,
    rect(92, 70, 84, 28, p.woodLight, { rx: 4 }) +
      path('M196,96q-8,-40 26,-42q34,2 26,42z', p.green) +
      rect(206, 46, 30, 10, p.greenDark, { rx: 5 }),
  ].join('');
}

const at = (degrees: number) => degrees > 0;

function chair(seat: string, wood: string, shade: string): string {
  return [
    ellipse(0, 4, 96, 10, shade, { opacity: 0.28 }),
    stroke('M-58,-92L-66,0M58,-92L68,0M-30,-92L-34,-16M36,-92L40,-16', wood, 10),
    stroke('M-64,-96L-72,-260M64,-96L58,-260', wood, 11) + stroke('M-72,-252H58M-70,-206H58', wood, 14),
    rect(-80, -112, 158, 24, seat, { rx: 12 }),
  ].join('');
}

/** Breakfast or what is left of it: a box, two bowls, a carton, bread, a folded tea towel. */
export function kitchenTable(p: KitchenPalette): string {
  const bowl = (x: number, colour: string) =>
    path(`M${x - 42},690h84q-2,40 -30,44h-24q-28,-4 -30,-44z`, colour) +
    ellipse(x, 690, 42, 9, p.white) +
    ellipse(x, 690, 34, 6, p.cereal, { opacity: 0.8 });
  const box =
    rect(900, 584, 78, 122, p.cereal, { rx: 4 }) +
    rect(900, 584, 16, 122, p.red, { rx: 3 }) +
    ellipse(948, 636, 24, 24, p.yellow) +
    path('M936,640q12,14 24,0', 'none', { stroke: p.red, 'stroke-width': 4 }) +
    circle(940, 630, 3, p.red) +
    circle(956, 630, 3, p.red);
  const bread =
    rect(560, 704, 118, 14, p.woodDark, { rx: 5 }) +
    path('M576,704q-8,-54 34,-58q20,-10 40,0q30,6 24,58z', p.woodLight) +
    stroke('M604,660l10,14M632,656l10,14', p.wood, 5);
  return [
    placed(452, 880, 1, 1, chair(p.red, p.woodDark, p.shade)) +
      placed(1150, 880, -1, 1, chair(p.blue, p.wood, p.shade)),
    ellipse(800, 940, 380, 22, p.shade, { opacity: 0.28 }),
    each([470, 1110], (x) => rect(x, 750, 26, 190, p.woodDark, { rx: 6 })),
    path('M430,716h740q20,2 24,18l6,22q2,12 -12,12h-776q-14,0 -12,-12l6,-22q4,-16 24,-18z', p.wood) +
      path('M430,716h740q12,2 18,10h-776q6,-8 18,-10z', p.woodLight),
    bread + bowl(736, p.blue) + bowl(844, p.yellow) + box,
    path('M1016,706v-74l14,-20h32l14,20v74z', p.white) +
      rect(1016, 648, 60, 30, p.blue) +
      rect(1030, 604, 32, 10, p.red, { rx: 2 }),
    path('M1096,716l16,-20h64l-10,20z', p.curtain),
  ].join('');
}
