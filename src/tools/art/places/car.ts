// Inside the driving school's car, from the back seat: two head rests, a wheel, a mirror, a roundabout ahead.
import { circle, Defs, each, ellipse, path, polygon, rect, stroke, turned } from './draw';
import { gable } from './gable';

// biome-ignore format: a palette is read as a table
const DAY = {
  sky: '#a9d3e8', skyLow: '#f1f4e6', cloud: '#ffffff', house: '#c08a76', houseFar: '#cb9b86', lit: '#e4eff0', roof: '#7d6361', tree: '#83ad86', treeDark: '#6c9874', grass: '#9dbd89', road: '#9b9a9c', roadNear: '#85848a', line: '#fbf7ee', path: '#c47a63', kerb: '#ece6da', sign: '#4a73a8', signRim: '#fbf7ee', warn: '#c9544a', pillar: '#4d5057', pillarDark: '#3b3e45', pillarLight: '#686c74', lining: '#cfc8bb', liningDark: '#b5ad9e', dash: '#54575f', dashDark: '#3f4249', dashLight: '#6d7179', vent: '#30323a', screen: '#88b3bd', wheel: '#33353c', wheelLight: '#565a63', seat: '#6f8790', seatDark: '#586f78', seatLight: '#87a0a8', stitch: '#e0a552', mirror: '#c6dde6', tag: '#d6705a', leaf: '#83ab78', belt: '#3b3e45', shade: '#26282e', sun: '#fff3cf',
};
type CarPalette = typeof DAY;

function street(p: CarPalette, defs: Defs): string {
  const kinds = ['step', 'point', 'bell'] as const;
  const houses = each([180, 290, 400, 1090, 1200, 1310], (x, i) =>
    gable(x, 470, 112, 190 + ((i * 43) % 50), kinds[i % 3] ?? 'point', i % 2 ? p.house : p.houseFar, () =>
      i % 2 ? p.lit : p.roof,
    ),
  );
  return [
    rect(0, 0, 1600, 620, defs.fade(p.sky, p.skyLow)) +
      ellipse(560, 180, 90, 16, p.cloud, { opacity: 0.8 }) +
      ellipse(1000, 140, 110, 18, p.cloud, { opacity: 0.7 }),
    houses + each([540, 640, 960, 1050], (x, i) => ellipse(x, 452, 66, 52, i % 2 ? p.tree : p.treeDark)),
    rect(0, 468, 1600, 200, p.grass) +
      polygon([560, 480, 1040, 480, 1700, 720, -100, 720], defs.fade(p.road, p.roadNear)),
    // the roundabout, its planted middle and the sign that says which way to go round
    ellipse(800, 512, 300, 26, p.road) +
      ellipse(800, 504, 150, 15, p.kerb) +
      ellipse(800, 498, 140, 13, p.grass) +
      ellipse(760, 480, 40, 26, p.treeDark) +
      ellipse(830, 478, 50, 32, p.tree),
    rect(797, 430, 6, 66, p.pillarLight) +
      circle(800, 416, 24, p.sign) +
      circle(800, 416, 21, 'none', { stroke: p.signRim, 'stroke-width': 3 }) +
      stroke('M790,424q-2,-14 10,-16h8M802,400l8,8 -8,8', p.signRim, 4),
    rect(1088, 400, 6, 110, p.pillarLight) +
      polygon([1060, 356, 1122, 356, 1091, 410], p.warn) +
      polygon([1071, 363, 1111, 363, 1091, 398], p.signRim),
    each([0, 1, 2], (i) =>
      polygon(
        [790 - i * 6, 560 + i * 44, 810 + i * 6, 560 + i * 44, 814 + i * 8, 584 + i * 50, 786 - i * 8, 584 + i * 50],
        p.line,
        { opacity: 0.9 },
      ),
    ),
    polygon([1048, 484, 1080, 484, 1750, 700, 1600, 720], p.path) +
      polygon([552, 484, 520, 484, -150, 700, 0, 720], p.path),
  ].join('');
}

function cabin(p: CarPalette, defs: Defs): string {
  return [
    path('M0,0H1600V150Q1180,70 800,70Q420,70 0,150Z', defs.fade(p.liningDark, p.lining)) +
      stroke('M0,150Q420,70 800,70T1600,150', p.pillarDark, 10),
    polygon([0, 120, 110, 110, 330, 560, 0, 640], p.pillar) +
      polygon([84, 112, 110, 110, 330, 560, 290, 570], p.pillarLight) +
      polygon([1600, 120, 1490, 110, 1270, 560, 1600, 640], p.pillar) +
      polygon([1516, 112, 1490, 110, 1270, 560, 1310, 570], p.pillarDark),
    // side windows
    defs.clipped(
      polygon([0, 210, 60, 190, 236, 560, 0, 600], '#fff'),
      rect(0, 100, 300, 600, defs.fade(p.sky, p.skyLow)) +
        gable(-20, 600, 130, 300, 'step', p.house, () => p.lit) +
        ellipse(200, 560, 90, 70, p.tree),
    ) +
      defs.clipped(
        polygon([1600, 210, 1540, 190, 1364, 560, 1600, 600], '#fff'),
        rect(1300, 100, 300, 600, defs.fade(p.sky, p.skyLow)) +
          gable(1490, 600, 130, 280, 'bell', p.houseFar, () => p.lit) +
          ellipse(1400, 560, 90, 70, p.treeDark),
      ),
    rect(790, 70, 20, 44, p.pillarDark) +
      rect(668, 104, 264, 82, p.pillarDark, { rx: 26 }) +
      rect(680, 114, 240, 62, p.mirror, { rx: 20 }) +
      path('M690,166q60,-40 220,-4q-8,14 -30,14h-160q-22,0 -30,-10z', p.liningDark) +
      stroke('M728,128l40,34', p.line, 5, { opacity: 0.6 }),
    stroke('M800,186v34', p.pillarDark, 3) +
      turned(6, 800, 220, path('M774,220h52l-8,56h-36z', p.leaf) + circle(800, 228, 4, p.pillarDark)),
    path('M0,620Q420,548 800,552T1600,620V1000H0Z', p.dashDark) +
      path('M0,606Q420,534 800,538T1600,606V650Q1180,586 800,588T0,650Z', p.dash) +
      stroke('M20,606Q420,538 800,542T1580,606', p.dashLight, 6),
    rect(700, 606, 200, 120, p.vent, { rx: 14 }) +
      rect(714, 618, 172, 84, p.screen, { rx: 8 }) +
      stroke('M736,690q40,-60 72,-40t56,-22', p.line, 6) +
      circle(808, 652, 8, p.warn) +
      each(
        [1010, 1120],
        (x) =>
          rect(x, 610, 90, 36, p.vent, { rx: 10 }) +
          each([8, 18, 28], (dy) => rect(x + 8, 610 + dy, 74, 3, p.dashLight, { rx: 1.5 })),
      ),
    // a second mirror for whoever teaches, and the letter plate on the dashboard, without its letter
    rect(1180, 560, 96, 60, p.pillarDark, { rx: 12 }) + rect(1188, 568, 80, 44, p.mirror, { rx: 8 }),
  ].join('');
}

function wheel(p: CarPalette): string {
  return [
    ellipse(470, 640, 176, 168, 'none', { stroke: p.wheel, 'stroke-width': 30 }) +
      ellipse(470, 636, 176, 168, 'none', { stroke: p.wheelLight, 'stroke-width': 6, opacity: 0.7 }),
    path(
      'M300,630q100,20 120,40q50,-30 100,0q20,-20 120,-40l-6,34q-86,10 -104,46q-10,54 -30,86h-60q-20,-32 -30,-86q-18,-36 -104,-46z',
      p.wheel,
    ) +
      circle(470, 676, 40, p.wheelLight) +
      circle(470, 676, 26, p.wheel),
    stroke('M640,600l52,-22', p.wheel, 12),
  ].join('');
}

/** The two front seats from behind. */
function seats(p: CarPalette): string {
  const seat = (x: number) =>
    [
      rect(x - 46, 560, 12, 90, p.pillarLight) + rect(x + 34, 560, 12, 90, p.pillarLight),
      rect(x - 104, 470, 208, 128, p.seatDark, { rx: 46 }) +
        rect(x - 94, 476, 188, 112, p.seat, { rx: 42 }) +
        stroke(`M${x - 60},500q60,-14 120,0`, p.seatLight, 7),
      path(`M${x - 214},1000q-8,-250 30,-320q30,-52 184,-54q154,2 184,54q38,70 30,320z`, p.seatDark) +
        path(`M${x - 186},1000q-4,-240 28,-300q26,-42 158,-44q132,2 158,44q32,60 28,300z`, p.seat),
      path(`M${x - 120},1000q-6,-180 10,-226q14,-26 110,-26t110,26q16,46 10,226z`, p.seatDark, { opacity: 0.4 }) +
        stroke(`M${x - 134},1000q-8,-200 8,-260M${x + 134},1000q8,-200 -8,-260`, p.stitch, 4, {
          opacity: 0.8,
          'stroke-dasharray': '14 10',
        }),
    ].join('');
  return (
    seat(420) +
    seat(1180) +
    stroke('M250,690q-40,120 -50,310', p.belt, 22) +
    rect(760, 900, 80, 100, p.dashDark, { rx: 16 }) +
    rect(784, 820, 32, 110, p.dash, { rx: 14 }) +
    circle(800, 822, 30, p.vent)
  );
}

export function carDay(): string {
  const defs = new Defs('cd');
  return defs.picture(
    defs.clipped(path('M110,110Q420,70 800,70T1490,110L1270,590Q1000,540 800,540T330,590Z', '#fff'), street(DAY, defs)),
    defs.clipped(
      path('M110,110Q420,70 800,70T1490,110L1270,590Q1000,540 800,540T330,590Z', '#fff'),
      polygon([250, 70, 520, 70, 420, 600, 330, 600], DAY.sun, { opacity: 0.22 }),
    ),
    cabin(DAY, defs),
    wheel(DAY),
    seats(DAY),
    path('M0,800H1600V1000H0Z', defs.fade(DAY.shade, DAY.shade, 0, 0.35)),
  );
}
