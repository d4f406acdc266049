// The bench outside the changing room with hooks, coats and sports bags, and the cage with the balls.
import type { ChangingRoomPalette } from './changingRoom';
import { circle, type Defs, each, ellipse, path, placed, rect, stroke, upTo } from './draw';

/** Lies around (0, 0), 150 wide. */
const sportsBag = (body: string, dark: string, light: string) =>
  ellipse(0, 2, 82, 6, '#000', { opacity: 0.16 }) +
  path('M-76,0q-8,-70 20,-76h112q28,6 20,76z', body) +
  path('M-76,0q-6,-60 10,-72l16,-4q-12,24 -8,76zM76,0q6,-60 -10,-72l-16,-4q12,24 8,76z', dark) +
  stroke('M-34,-74q34,-52 68,0', dark, 8) +
  rect(-40, -48, 80, 6, light, { rx: 3 }) +
  rect(-32, -34, 64, 34, dark, { rx: 4, opacity: 0.55 });

/** Hangs from (0, 0). */
const jacket = (body: string, dark: string) =>
  path(
    'M0,4q-20,2 -30,16q-22,14 -24,44l-4,86q10,8 22,2l6,-70v96q30,10 60,0v-96l6,70q12,6 22,-2l-4,-86q-2,-30 -24,-44q-10,-14 -30,-16z',
    body,
  ) +
  path('M-14,8q14,18 28,0l-4,-6h-20z', dark) +
  stroke('M0,20V178', dark, 4) +
  stroke('M-30,84v40M30,84v40', dark, 3, { opacity: 0.5 });

const towel = (body: string, stripe: string) =>
  path('M-22,0h44q6,60 2,132q-24,8 -48,0q-4,-70 2,-132z', body) +
  rect(-23, 92, 46, 8, stripe) +
  rect(-23, 106, 46, 4, stripe) +
  stroke('M-6,6q-4,60 -2,84', stripe, 2.5, { opacity: 0.5 });

export function changingRoomBench(p: ChangingRoomPalette): string {
  const hooks = each(
    upTo(8),
    (i) => rect(884 + i * 60, 330, 12, 16, p.hook, { rx: 3 }) + stroke(`M${890 + i * 60},342q0,16 12,14`, p.hook, 5),
  );
  return [
    rect(864, 322, 500, 26, p.wood, { rx: 5 }) + rect(864, 342, 500, 6, p.woodDark, { rx: 3 }) + hooks,
    placed(950, 352, 1, 1, jacket(p.green, p.greenDark)) +
      placed(1072, 352, 1, 1, towel(p.paper, p.red)) +
      placed(1192, 352, 0.94, 1, jacket(p.yellow, p.woodDark)),
    stroke('M1310,352q-26,30 -12,62M1310,352q18,26 -2,60', p.navy, 3) +
      circle(1304, 420, 13, p.yellow) +
      rect(1304, 408, 22, 9, p.yellow, { rx: 3 }) +
      circle(1302, 420, 5, p.woodDark),
    ellipse(1110, 698, 270, 9, p.shade, { opacity: 0.25 }),
    each(
      [890, 1106, 1320],
      (x) => rect(x, 606, 12, 86, p.steelDark) + rect(x - 10, 686, 32, 6, p.steelDark, { rx: 3 }),
    ) + rect(868, 640, 484, 7, p.steel),
    rect(856, 588, 510, 22, p.wood, { rx: 5 }) +
      rect(856, 600, 510, 4, p.woodDark, { opacity: 0.5 }) +
      rect(856, 606, 510, 6, p.woodDark, { rx: 3 }),
    placed(1262, 588, 0.86, 0.86, sportsBag(p.blue, p.blueDark, p.paper)) +
      path('M1136,588v-40q0,-8 5,-12h10q5,4 5,12v40z', p.green) +
      rect(1140, 526, 12, 11, p.paper, { rx: 3 }) +
      rect(1136, 556, 20, 10, p.yellow),
    placed(968, 700, 0.92, 0.92, sportsBag(p.purple, p.navy, p.yellow)),
    // shoes somebody kicked off
    path('M1080,700q-2,-22 8,-24l18,10 26,6q8,6 4,12h-54z', p.red) +
      rect(1080, 700, 58, 5, p.white, { rx: 2 }) +
      path('M1160,706q-2,-22 8,-24l18,10 26,6q8,6 4,12h-54z', p.red) +
      rect(1160, 706, 58, 5, p.white, { rx: 2 }),
  ].join('');
}

export function ballCage(p: ChangingRoomPalette, defs: Defs): string {
  const balls = [
    [1448, 610, 34, p.ball],
    [1512, 616, 32, p.white],
    [1570, 606, 34, p.red],
    [1474, 556, 32, p.yellow],
    [1540, 556, 34, p.ball],
    [1504, 506, 30, p.blue],
  ] as const;
  const seams = (x: number, y: number, r: number) =>
    stroke(`M${x - r},${y}q${r},${-r * 0.5} ${r * 2},0M${x},${y - r}q${r * 0.5},${r} 0,${r * 2}`, p.shade, 2.5, {
      opacity: 0.35,
    });
  const grid = stroke(
    each(upTo(8), (i) => `M${1418 + i * 28},480V650`) + each(upTo(6), (i) => `M1406,${484 + i * 32}H1600`),
    p.steel,
    3,
    { opacity: 0.8 },
  );
  return [
    ellipse(1510, 740, 130, 10, p.shade, { opacity: 0.28 }),
    defs.clipped(
      rect(1400, 440, 200, 212, '#fff'),
      each(
        balls,
        ([x, y, r, color]) =>
          circle(x, y, r, color) +
          circle(x - r * 0.3, y - r * 0.35, r * 0.3, p.white, { opacity: 0.3 }) +
          seams(x, y, r),
      ),
    ),
    grid +
      stroke('M1402,470V700M1400,474H1610M1400,656H1610', p.steelDark, 9) +
      circle(1414, 718, 18, p.steelDark) +
      circle(1414, 718, 8, p.steel) +
      circle(1580, 718, 18, p.steelDark) +
      circle(1580, 718, 8, p.steel),
  ].join('');
}
