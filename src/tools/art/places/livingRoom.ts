// A Dutch living room: the wide window on the street with plants on its sill, a sofa for four, a lamp in the corner.
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';
import { gable } from './gable';
import { LIVING_ROOM_DAY, LIVING_ROOM_NIGHT, type LivingRoomPalette } from './livingRoomPalettes';
import { livingRoomCupboard, livingRoomLamp, livingRoomSofa, livingRoomTable } from './livingRoomThings';

function room(p: LivingRoomPalette, defs: Defs): string {
  const seams = [[210, 724], [640, 786], [1090, 734], [1400, 800], [380, 872], [1220, 880], [860, 936]] as const; // biome-ignore format: pairs
  return [
    rect(0, 0, 1600, 720, defs.fade(p.wallTop, p.wall)) +
      each(upTo(20), (i) => rect(i * 84 + 16, 0, 26, 700, p.stripe, { opacity: 0.28 })),
    rect(0, 690, 1600, 24, p.skirting) +
      rect(0, 714, 1600, 286, defs.fade(p.floorFar, p.floorNear)) +
      rect(0, 714, 1600, 9, p.shade, { opacity: 0.18 }),
    each([742, 786, 840, 908, 980], (y) => rect(0, y, 1600, 2.5, p.plank)) +
      each(seams, ([x, y]) => rect(x, y - 8, 2.5, 46, p.plank)),
  ].join('');
}

function window(p: LivingRoomPalette, defs: Defs): string {
  const dice = seeded(19);
  const pane = () => (dice() < 0.45 ? p.lit : p.roof);
  const houses = each([430, 540, 650, 760, 870, 980, 1090], (x, i) =>
    gable(
      x,
      424,
      108,
      176 + ((i * 41) % 50),
      (['point', 'step', 'point', 'bell'] as const)[i % 4] ?? 'point',
      i % 2 ? p.house : p.houseFar,
      pane,
    ),
  );
  const above = p.night
    ? each(upTo(24), () =>
        circle(450 + dice() * 720, 100 + dice() * 110, 0.8 + dice() * 1.4, p.white, { opacity: 0.7 }),
      ) + circle(1050, 150, 28, '#fbf1cf')
    : ellipse(560, 150, 66, 13, p.white, { opacity: 0.8 }) + ellipse(960, 172, 58, 11, p.white, { opacity: 0.7 });
  const folds = (x: number, sign: number) =>
    path(`M${x},54h${sign * 112}q${sign * 8},300 -${0},470h${-sign * 118}z`, p.curtain) +
    each([18, 44, 70, 94], (dx) =>
      stroke(`M${x + sign * dx},58q${sign * 7},240 ${sign * 1},462`, p.curtainDark, 7, { opacity: 0.7 }),
    );
  const plant = (x: number, colour: string, tall: number) =>
    path(`M${x - 28},486l-5,-46h66l-5,46z`, colour) +
    each([-44, -26, -8, 12, 30, 46], (dx, i) =>
      path(
        `M${x},444q${dx * 0.2},${-tall * 0.5} ${dx},${-tall + (i % 3) * 10}q18,${tall * 0.3} ${-dx * 0.6},${tall - (i % 3) * 10}z`,
        i % 2 ? p.green : p.greenDark,
      ),
    );
  return [
    rect(414, 62, 772, 436, p.frame, { rx: 6 }),
    defs.clipped(
      rect(434, 82, 732, 396, '#fff'),
      rect(434, 82, 732, 396, defs.fade(p.sky, p.skyLow)) + above + houses,
      rect(434, 424, 732, 60, p.hedge) +
        each(upTo(9), (i) => ellipse(450 + i * 92, 426, 56, 22, i % 2 ? p.hedge : p.hedgeDark)),
      polygon([434, 82, 640, 82, 520, 478, 434, 478], p.white, { opacity: p.night ? 0.05 : 0.18 }),
    ),
    rect(672, 82, 12, 396, p.frame) + rect(916, 82, 12, 396, p.frame) + rect(434, 170, 732, 8, p.frame),
    rect(396, 486, 808, 22, p.frame, { rx: 4 }) + rect(402, 508, 796, 8, p.shade, { opacity: 0.14 }),
    plant(540, p.red, 92) + plant(800, p.white, 120) + plant(1060, p.blue, 84),
    folds(372, 1) +
      folds(1228, -1) +
      rect(350, 42, 900, 14, p.woodDark, { rx: 7 }) +
      circle(350, 49, 12, p.woodDark) +
      circle(1250, 49, 12, p.woodDark),
  ].join('');
}

function draw(prefix: string, p: LivingRoomPalette): string {
  const defs = new Defs(prefix);
  const rug =
    ellipse(800, 908, 520, 78, p.rug) +
    ellipse(800, 908, 470, 66, p.rug3) +
    ellipse(800, 908, 450, 62, p.rug2) +
    ellipse(800, 908, 330, 42, p.rug);
  const light = p.night
    ? rect(0, 0, 1600, 1000, defs.glow(1430, 440, 620, p.lamp, 0.55)) +
      rect(0, 0, 1600, 1000, defs.radial(800, 560, 1000, [[0.5, '#0b0822', 0], [1, '#0b0822', 0.45]]))
    : polygon([440, 716, 1160, 716, 1420, 1000, 520, 1000], defs.fade(p.sun, p.sun, 0.45, 0.12)); // biome-ignore format: two stops
  return defs.picture(
    room(p, defs),
    window(p, defs),
    livingRoomCupboard(p),
    livingRoomLamp(p, defs),
    rug,
    light,
    livingRoomSofa(p),
    livingRoomTable(p),
    path('M0,800H1600V1000H0Z', defs.fade(p.shade, p.shade, 0, 0.22)),
  );
}

export const livingRoomDay = () => draw('ld', LIVING_ROOM_DAY);
export const livingRoomNight = () => draw('ln', LIVING_ROOM_NIGHT);
