// A bedroom above the roofs of the town: bed, desk, shelf, curtains; by day in the sun, at night by string lights and moon.
import { BEDROOM_DAY, BEDROOM_NIGHT, type BedroomPalette } from './bedroomPalettes';
import { bedroomBed, bedroomDesk, bedroomShelf } from './bedroomThings';
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';
import { gable } from './gable';

function room(p: BedroomPalette, defs: Defs): string {
  const dots = each(upTo(9), (row) =>
    each(upTo(17), (column) => circle(20 + (row % 2) * 48 + column * 96, 60 + row * 74, 3, p.dots, { opacity: 0.18 })),
  );
  const seams = [
    [120, 790],
    [470, 838],
    [900, 800],
    [1250, 850],
    [300, 906],
    [1040, 912],
    [1450, 800],
    [680, 942],
    [1330, 938],
  ] as const;
  return [
    rect(0, 0, 1600, 770, defs.fade(p.wallTop, p.wallLow)) + dots,
    rect(0, 750, 1600, 26, p.skirting) + rect(0, 776, 1600, 224, defs.fade(p.floorFar, p.floorNear)),
    rect(0, 776, 1600, 8, p.shade, { opacity: 0.18 }) +
      each([0, 1, 2, 3, 4], (i) => rect(0, 778 + i * i * 9 + i * 14, 1600, 2.5, p.plank)) +
      each(seams, ([x, y]) => rect(x, y - 8, 2.5, 44, p.plank)),
  ].join('');
}

function window(p: BedroomPalette, defs: Defs): string {
  const dice = seeded(7);
  const pane = () => (dice() < 0.42 ? p.lit : p.dark);
  const stars = each(upTo(30), () =>
    circle(566 + dice() * 388, 116 + dice() * 220, 0.8 + dice() * 1.5, '#dfe6ff', { opacity: 0.4 + dice() * 0.5 }),
  );
  const moon =
    circle(
      868,
      200,
      150,
      defs.radial(868, 200, 150, [
        [0, '#fff6d8', 0.5],
        [1, '#fff6d8', 0],
      ]),
    ) +
    circle(868, 200, 38, '#fbf1cf') +
    circle(856, 192, 7, '#eadfb6') +
    circle(880, 212, 5, '#eadfb6');
  const clouds =
    ellipse(650, 190, 62, 16, '#fff', { opacity: 0.85 }) +
    ellipse(690, 177, 44, 15, '#fff', { opacity: 0.85 }) +
    ellipse(884, 232, 52, 13, '#fff', { opacity: 0.7 }) +
    ellipse(856, 222, 30, 11, '#fff', { opacity: 0.7 });
  const town = [
    path('M700,502V330l18,-70 18,70V502Z', p.brickFar),
    gable(566, 502, 96, 196, 'point', p.brickFar, pane),
    gable(640, 502, 92, 150, 'step', p.brick, pane),
    gable(726, 502, 104, 186, 'bell', p.brickFar, pane),
    gable(826, 502, 86, 140, 'step', p.brick, pane),
    gable(906, 502, 70, 176, 'point', p.brickFar, pane),
    each([596, 760, 932], (x) => rect(x, 326, 12, 30, p.brickFar)),
  ].join('');
  const leaf = ([dx, dy]: readonly [number, number], index: number) =>
    path(
      `M958,468q${Math.round(dx * 0.2)},${Math.round(dy * 0.6)} ${dx},${dy}q20,26 ${Math.round(-dx * 0.6)},${-dy}z`,
      index % 2 ? p.green : p.greenDark,
    );
  return [
    rect(548, 96, 424, 424, p.frame, { rx: 10 }),
    defs.clipped(
      rect(566, 114, 388, 388, '#fff'),
      rect(560, 110, 400, 400, defs.fade(p.sky1, p.sky2)),
      p.night ? stars + moon : clouds,
      town,
    ),
    rect(754, 114, 12, 388, p.frame) +
      rect(566, 296, 388, 10, p.frame) +
      rect(566, 114, 388, 8, p.shade, { opacity: 0.12 }) +
      rect(530, 512, 460, 22, p.sill, { rx: 4 }) +
      rect(536, 534, 448, 8, p.shade, { opacity: 0.14 }),
    path('M932,512l-5,-46h62l-5,46z', p.red) +
      rect(924, 462, 68, 12, p.red, { rx: 3 }) +
      each(
        [
          [-34, -70],
          [-14, -92],
          [12, -96],
          [34, -74],
        ] as const,
        leaf,
      ),
    path('M584,512v-28q0,-8 8,-8h22q8,0 8,8v28z', p.yellow) + stroke('M622,486q16,0 14,10t-16,8', p.yellow, 5),
  ].join('');
}

function curtains(p: BedroomPalette): string {
  const folds = [0, 1, 2, 3];
  const left =
    path('M462,70h124q4,180 -36,330q-14,60 -4,150h-90z', p.curtain) +
    each(folds, (i) =>
      stroke(`M${480 + i * 27},74q${6 - i * 3},230 ${-i * 8 - 4},470`, i % 2 ? p.curtainLight : p.curtainDark, 7, {
        opacity: 0.8,
      }),
    );
  const right =
    path('M1058,70h-124q-4,180 36,330q14,60 4,150h90z', p.curtain) +
    each(folds, (i) =>
      stroke(`M${1040 - i * 27},74q${i * 3 - 6},230 ${i * 8 + 4},470`, i % 2 ? p.curtainLight : p.curtainDark, 7, {
        opacity: 0.8,
      }),
    );
  return (
    left +
    right +
    rect(430, 58, 660, 14, p.woodDark, { rx: 7 }) +
    circle(430, 65, 13, p.woodDark) +
    circle(1090, 65, 13, p.woodDark)
  );
}

function posters(p: BedroomPalette): string {
  const tape = (x: number, y: number) => rect(x - 14, y - 5, 28, 10, p.yellow, { opacity: 0.7 });
  return [
    `<g transform="rotate(-2 396 265)">${rect(348, 196, 92, 130, p.paper, { rx: 3 })}${circle(394, 246, 30, p.red)}${path('M364,246a30,30 0 0 0 60,0z', p.yellow)}${rect(360, 290, 68, 6, p.woodDark)}${rect(360, 303, 44, 6, p.woodDark)}${tape(394, 198)}</g>`,
    rect(1130, 120, 150, 196, p.duvetDark, { rx: 3 }) +
      path('M1130,316l52,-86 36,44 28,-34 34,76z', p.green) +
      path('M1182,230l14,18 -14,8 -14,-4z', p.paper) +
      circle(1234, 176, 22, p.yellow),
    `<g transform="rotate(3 1366 206)">${rect(1310, 150, 112, 112, p.red, { rx: 3 })}${stroke('M1332,230v-44l52,-12v44', p.paper, 8)}${circle(1324, 230, 10, p.paper)}${circle(1376, 218, 10, p.paper)}${tape(1366, 152)}</g>`,
    each(
      [
        [1450, 168, -4],
        [1500, 216, 5],
        [1456, 262, 3],
      ] as const,
      ([x, y, turn]) =>
        `<g transform="rotate(${turn} ${x} ${y})">${rect(x, y, 52, 60, p.paper)}${rect(x + 5, y + 5, 42, 38, p.curtain)}${circle(x + 26, y + 22, 8, p.paper, { opacity: 0.7 })}${path(`M${x + 12},${y + 43}q14,-16 28,0z`, p.paper, { opacity: 0.7 })}</g>`,
    ),
  ].join('');
}

function stringLights(p: BedroomPalette, defs: Defs): string {
  const spots = upTo(17).map((i) => [20 + i * 97.5, 34 + 26 * Math.abs(Math.sin((i / 4) * Math.PI))] as const);
  const wire = `M-20,40${each(upTo(4), (i) => `Q${20 + i * 390 + 195},${104} ${20 + (i + 1) * 390},34`)}`;
  const halo = defs.stamp(
    circle(
      0,
      0,
      36,
      defs.radial(0, 0, 36, [
        [0, '#ffd98a', 0.85],
        [1, '#ffd98a', 0],
      ]),
    ),
  );
  return (
    stroke(wire, p.woodDark, 3) +
    each(spots, ([x, y]) => (p.night ? halo(x, y + 12, 1, 1) : '') + ellipse(x, y + 12, 6, 9, p.bulb))
  );
}

function draw(prefix: string, p: BedroomPalette): string {
  const defs = new Defs(prefix);
  const sun = p.night
    ? ''
    : polygon([566, 534, 954, 534, 1230, 1000, 560, 1000], defs.fade('#fff3cf', '#fff3cf', 0.55, 0.2));
  const moonlight = p.night
    ? polygon([560, 540, 960, 540, 1120, 1000, 420, 1000], defs.fade('#9fb4ff', '#9fb4ff', 0.2, 0))
    : '';
  const vignette = p.night
    ? rect(
        0,
        0,
        1600,
        1000,
        defs.radial(800, 520, 980, [
          [0.45, '#0b0822', 0],
          [1, '#0b0822', 0.5],
        ]),
      )
    : rect(
        0,
        0,
        1600,
        1000,
        defs.radial(800, 460, 1100, [
          [0.6, '#8a5a30', 0],
          [1, '#8a5a30', 0.14],
        ]),
      );
  const rug =
    ellipse(800, 930, 480, 66, p.green, { opacity: 0.5 }) +
    ellipse(800, 930, 408, 52, p.green, { opacity: 0.6 }) +
    ellipse(800, 930, 300, 36, p.duvetLight, { opacity: 0.35 });
  return defs.picture(
    room(p, defs),
    window(p, defs),
    curtains(p),
    bedroomShelf(p),
    posters(p),
    bedroomDesk(p, defs),
    sun,
    moonlight,
    rug,
    bedroomBed(p, defs),
    stringLights(p, defs),
    vignette,
  );
}

export const bedroomDay = () => draw('md', BEDROOM_DAY);
export const bedroomNight = () => draw('mn', BEDROOM_NIGHT);
