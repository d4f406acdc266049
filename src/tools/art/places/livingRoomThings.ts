// The furniture of the living room, as it stands when nobody has tidied up for visitors.
import { circle, type Defs, each, ellipse, path, polygon, rect, stroke, turned, upTo } from './draw';
import type { LivingRoomPalette } from './livingRoomPalettes';

/** On the left: a low cupboard with a screen that is off, books lying down, a lamp, family in frames. */
export function livingRoomCupboard(p: LivingRoomPalette): string {
  const frames = each([[64, 120, 96, 116, p.woodDark, -1], [186, 96, 120, 90, p.woodLight, 1], [196, 212, 92, 92, p.woodDark, -2]] as const, ([x, y, w, h, colour, degrees]) =>
    turned(degrees, x, y, rect(x, y, w, h, colour, { rx: 3 }) + rect(x + 9, y + 9, w - 18, h - 18, p.paper) + circle(x + w * 0.38, y + h * 0.5, 13, p.red) + circle(x + w * 0.62, y + h * 0.55, 11, p.blue) + path(`M${x + 12},${y + h - 10}q${(w - 24) / 2},${-h * 0.36} ${w - 24},0z`, p.green)),
  ); // biome-ignore format: a table of frames
  return [
    frames,
    ellipse(186, 726, 210, 12, p.shade, { opacity: 0.25 }),
    rect(10, 556, 350, 160, p.woodDark, { rx: 6 }) +
      rect(18, 566, 164, 142, p.wood, { rx: 4 }) +
      rect(188, 566, 164, 142, p.wood, { rx: 4 }) +
      circle(170, 636, 6, p.woodDark) +
      circle(200, 636, 6, p.woodDark),
    rect(4, 544, 362, 16, p.woodLight, { rx: 4 }),
    rect(110, 366, 226, 140, p.screen, { rx: 8 }) +
      polygon([124, 380, 220, 380, 160, 492, 124, 492], p.white, { opacity: 0.07 }) +
      rect(206, 506, 30, 30, p.screen) +
      rect(176, 534, 90, 10, p.screen, { rx: 4 }),
    each([p.red, p.blue, p.yellow], (colour, i) => rect(24 + i * 4, 530 - i * 15, 78 - i * 8, 14, colour, { rx: 2 })),
  ].join('');
}

/** On the right: the standing lamp and a shelf with games, books and a plant that hangs over. */
export function livingRoomLamp(p: LivingRoomPalette, defs: Defs): string {
  const books = each(upTo(9), (i) =>
    rect(
      1272 + i * 24,
      150 - (i % 3) * 10,
      20,
      76 + (i % 3) * 10,
      [p.red, p.blue, p.yellow, p.green, p.purple][i % 5] ?? p.red,
      { rx: 2 },
    ),
  );
  const boxes = each(
    [p.yellow, p.red, p.blue],
    (colour, i) =>
      rect(1288, 354 - i * 22, 118 - i * 10, 20, colour, { rx: 2 }) +
      rect(1298, 361 - i * 22, 40, 6, p.paper, { opacity: 0.7 }),
  );
  const hanging = each([0, 1, 2, 3, 4], (i) =>
    stroke(
      `M${1520 + i * 12},348q${-14 + i * 8},60 ${-20 + i * 10},${92 + (i % 2) * 34}`,
      i % 2 ? p.green : p.greenDark,
      9,
    ),
  );
  return [
    rect(1256, 226, 330, 14, p.woodLight, { rx: 3 }) + rect(1256, 374, 330, 14, p.woodLight, { rx: 3 }) + books + boxes,
    rect(1498, 150, 54, 76, p.woodDark, { rx: 4 }) + rect(1506, 158, 38, 60, p.paper),
    path('M1506,374l-6,-40h70l-6,40z', p.red) + hanging,
    ellipse(1430, 722, 66, 9, p.shade, { opacity: 0.25 }) +
      rect(1424, 430, 11, 286, p.woodDark) +
      rect(1386, 710, 88, 12, p.woodDark, { rx: 6 }),
    polygon([1372, 486, 1396, 396, 1464, 396, 1488, 486], defs.fade('#fff3d4', p.lampShade)) +
      rect(1370, 482, 120, 8, p.lamp, { rx: 4 }),
  ].join('');
}

export function livingRoomSofa(p: LivingRoomPalette): string {
  const cushion = (x: number, y: number, degrees: number, colour: string) =>
    turned(
      degrees,
      x,
      y,
      rect(x - 56, y - 56, 112, 112, colour, { rx: 24 }) +
        stroke(`M${x - 30},${y - 20}q30,16 60,0`, p.shade, 4, { opacity: 0.25 }),
    );
  return [
    ellipse(800, 864, 500, 18, p.shade, { opacity: 0.3 }),
    each([388, 1192], (x) => rect(x, 820, 22, 44, p.woodDark, { rx: 4 })),
    rect(366, 548, 868, 220, p.sofaDark, { rx: 44 }) + rect(378, 556, 844, 200, p.sofa, { rx: 40 }),
    stroke('M664,566v170M940,566v170', p.sofaDark, 6, { opacity: 0.7 }),
    rect(330, 636, 110, 190, p.sofaDark, { rx: 40 }) +
      rect(336, 630, 98, 186, p.sofaLight, { rx: 38 }) +
      rect(1160, 636, 110, 190, p.sofaDark, { rx: 40 }) +
      rect(1166, 630, 98, 186, p.sofaLight, { rx: 38 }),
    rect(430, 724, 740, 100, p.sofaDark, { rx: 22 }) +
      each([434, 680, 926], (x) => rect(x, 718, 240, 74, p.sofaLight, { rx: 22 })),
    cushion(500, 690, -12, p.cushion) + cushion(1096, 688, 14, p.cushion2),
    path('M838,552h150q14,90 4,176q-78,14 -156,0q10,-88 2,-176z', p.throwColour) +
      each([0, 1, 2, 3], (i) => stroke(`M${846 + i * 44},590v118`, p.red, 5, { opacity: 0.35 })) +
      each(upTo(9), (i) => stroke(`M${844 + i * 18},732v16`, p.throwColour, 5)),
  ].join('');
}

/** A low table: crisps, mugs, a remote control between magazines. */
export function livingRoomTable(p: LivingRoomPalette): string {
  const mug = (x: number, colour: string) =>
    path(`M${x - 18},890h36l-3,-40h-30z`, colour) + ellipse(x, 850, 15, 4, p.white) + stroke(`M${x + 16},858q18,2 12,18t-16,6`, colour, 5);
  return [
    ellipse(800, 966, 250, 15, p.shade, { opacity: 0.3 }),
    each([610, 964], (x) => rect(x, 906, 18, 58, p.woodDark, { rx: 4 })),
    path('M572,886h456l22,26h-500z', p.woodLight) + rect(550, 910, 500, 14, p.woodDark, { rx: 4 }),
    path('M742,890q-58,0 -62,-30h124q-4,30 -62,30z', p.blue) + each([[700, 856], [722, 848], [746, 854], [768, 846], [788, 856]] as const, ([x, y]) => ellipse(x, y, 16, 9, p.yellow)),
    mug(628, p.red) + mug(872, p.cushion2),
    turned(-6, 950, 884, rect(916, 876, 92, 14, p.paper, { rx: 2 }) + rect(920, 866, 84, 12, p.purple, { rx: 2 })),
  ].join('');
} // biome-ignore format: short tables of crisps
