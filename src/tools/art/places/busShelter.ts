// The shelter of the bus stop: glass, a bench, a lit poster without words, and flowers on the roof for the bees.
import type { BusStopPalette } from './busStopPalettes';
import { circle, type Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';

const LEFT = 452;
const RIGHT = 1148;
const FOOT = 812;

function roof(p: BusStopPalette): string {
  const dice = seeded(17);
  const tufts = each(upTo(38), (i) => {
    const x = LEFT - 20 + i * 20;
    return ellipse(x, 96 - dice() * 6, 16 + dice() * 8, 9 + dice() * 7, i % 3 ? p.sedum : p.grassDark);
  });
  const blooms = each(upTo(22), (i) => {
    const [x, y] = [LEFT - 20 + dice() * 740, 74 + dice() * 12];
    return (
      stroke(`M${Math.round(x)},96V${Math.round(y)}`, p.grassDark, 2) +
      circle(x, y, 4 + dice() * 2, p.bloom[i % 3] ?? '')
    );
  });
  return [
    blooms + tufts,
    rect(LEFT - 36, 98, RIGHT - LEFT + 72, 14, p.metalLight, { rx: 5 }) +
      rect(LEFT - 28, 112, RIGHT - LEFT + 56, 26, p.metal, { rx: 4 }),
    rect(776, 104, 48, 34, p.sign, { rx: 6 }) +
      path('M788,130v-14q0,-5 5,-5h14q5,0 5,5v14z', p.metal) +
      rect(791, 115, 18, 6, p.sign),
  ].join('');
}

function poster(p: BusStopPalette, defs: Defs): string {
  return [
    ellipse(1266, 816, 92, 9, p.shade, { opacity: 0.28 }),
    rect(1192, 250, 150, 540, p.metal, { rx: 8 }) + rect(1210, 790, 16, 26, p.metal) + rect(1308, 790, 16, 26, p.metal),
    defs.clipped(
      rect(1204, 264, 126, 500, '#fff', { rx: 4 }),
      rect(1204, 264, 126, 500, defs.fade(p.posterLow, p.poster)) +
        circle(1267, 400, 46, p.lamp ? p.glow : p.trim) +
        path('M1190,560q50,-60 90,-20t70,-30v270h-170z', p.houseFar) +
        path('M1190,640q60,-50 100,-10t60,-20v170h-170z', p.house),
      stroke('M1226,716h82M1226,738h52', p.trim, 9, { opacity: 0.85 }) +
        polygon([1204, 264, 1262, 264, 1204, 520], '#fff', { opacity: 0.14 }),
    ),
  ].join('');
}

export function busShelter(p: BusStopPalette, defs: Defs): string {
  const [width, middle] = [RIGHT - LEFT, (LEFT + RIGHT) / 2];
  const posts = each(
    [LEFT, RIGHT - 14],
    (x) =>
      rect(x, 138, 14, FOOT - 138, p.metal) +
      rect(x, 138, 4, FOOT - 138, p.metalLight) +
      rect(x - 6, FOOT - 6, 26, 8, p.metal, { rx: 2 }),
  );
  const shine = each(
    [490, 880],
    (x) =>
      polygon([x + 60, 150, x + 150, 150, x + 20, 700, x - 24, 700, x - 24, 500], '#fff', { opacity: 0.13 }) +
      polygon([x + 180, 150, x + 204, 150, x + 74, 700, x + 50, 700], '#fff', { opacity: 0.1 }),
  );
  const dots = each(
    upTo(22),
    (i) =>
      circle(LEFT + 34 + i * 30, 470, 4, p.trim, { opacity: 0.55 }) +
      circle(LEFT + 34 + i * 30, 484, 3, p.trim, { opacity: 0.4 }),
  );
  const pool = defs.stamp(circle(0, 0, 470, defs.glow(0, 0, 470, '#ffe2ae', 0.75)));
  const lamp = p.lamp
    ? rect(LEFT + 60, 138, width - 120, 7, '#fff0cc', { rx: 3 }) +
      polygon(
        [LEFT + 14, 146, RIGHT - 14, 146, RIGHT - 14, FOOT, LEFT + 14, FOOT],
        defs.fade('#ffe2a8', '#ffe2a8', 0.3, 0.04),
      ) +
      pool(middle, 846, 1, 0.16)
    : '';
  const slats =
    each([0, 1, 2], (i) => rect(510, 662 + i * 9, 400, 7, i === 1 ? p.benchDark : p.bench, { rx: 3 })) +
    rect(510, 588, 400, 16, p.bench, { rx: 5 }) +
    rect(510, 612, 400, 12, p.benchDark, { rx: 5 });
  const timetable =
    rect(1020, 330, 92, 130, p.metal, { rx: 5 }) +
    rect(1027, 337, 78, 116, p.trim, { rx: 3 }) +
    rect(1027, 337, 78, 20, p.sign, { rx: 3 }) +
    each(
      upTo(6),
      (i) =>
        rect(1035, 368 + i * 13, 30, 4, p.metal, { opacity: 0.4 }) +
        rect(1072, 368 + i * 13, 24, 4, p.metal, { opacity: 0.4 }),
    );
  const bin =
    path('M988,700h64l-6,104h-52z', p.metalLight) +
    rect(982, 690, 76, 14, p.metal, { rx: 5 }) +
    rect(1002, 694, 36, 5, p.shade, { rx: 2, opacity: 0.6 }) +
    stroke('M1004,716l4,76M1036,716l-4,76', p.metal, 4, { opacity: 0.5 });
  const shadow = p.lamp
    ? polygon([LEFT, FOOT, RIGHT, FOOT, RIGHT - 180, 900, LEFT - 260, 900], p.shade, { opacity: 0.16 })
    : polygon([LEFT - 20, FOOT - 4, RIGHT + 10, FOOT - 4, RIGHT - 90, 880, LEFT - 180, 880], p.shade, { opacity: 0.2 });
  return [
    shadow,
    rect(LEFT + 10, 146, width - 20, 590, p.glass, { opacity: p.glassAlpha }) +
      shine +
      dots +
      rect(LEFT, 736, width, 9, p.metal) +
      rect(676, 138, 8, 600, p.metal) +
      rect(916, 138, 8, 600, p.metal),
    timetable +
      stroke('M540,670V812M880,670V812', p.metal, 11) +
      stroke('M540,600V660M880,600V660', p.metal, 8) +
      slats +
      bin,
    posts + poster(p, defs) + lamp + roof(p),
  ].join('');
}
