// The bakehouse at four in the morning: the oven glows, racks of loaves, flour on everything, the street still dark.
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';

// biome-ignore format: a palette is read as a table
const NIGHT = {
  wall: '#5d4a5e', wallLow: '#745a60', tile: '#8a6f6c', tileDark: '#6d5658', floor1: '#6f5a5c', floor2: '#5b494f', skirting: '#4b3c48', steel: '#a79aa0', steelDark: '#7b6f7c', steelLight: '#c6bcbd', oven: '#5a515f', ovenDark: '#3f3848', fire: '#ffb24d', fireHigh: '#ffe09a', fireLow: '#e0603a', wood: '#a9764e', woodDark: '#7f5739', woodLight: '#c9976a', crust: '#c98442', crustLight: '#e2ab64', crustDark: '#9c602e', dough: '#f0e2c6', doughDark: '#d6c3a2', flour: '#f7efe0', sack: '#cbb48f', sackDark: '#a9916d', window: '#151a3e', windowLow: '#2c3668', star: '#dfe6ff', frame: '#87707a', red: '#b8584c', blue: '#5a6f98', yellow: '#e0ac4d', lamp: '#ffdf9c', paper: '#efe3cf', shade: '#1d1220',
};
type BakeryPalette = typeof NIGHT;

function room(p: BakeryPalette, defs: Defs): string {
  const tiles = stroke(
    each(upTo(8), (i) => `M0,${120 + i * 74}H1600`) + each(upTo(16), (i) => `M${i * 104 + 30},46V690`),
    p.tileDark,
    2.5,
    { opacity: 0.5 },
  );
  const slabs = each(upTo(5), (row) => each(upTo(12), (column) => {
    const [y0, y1] = [700 + row * (row + 3) * 7.5, 700 + (row + 1) * (row + 4) * 7.5];
    const x = (part: number, y: number) => 800 + (part - 6) * (140 + (y - 700) * 0.4);
    return (row + column) % 2 ? polygon([x(column, y0), y0, x(column + 1, y0), y0, x(column + 1, y1), y1, x(column, y1), y1], p.floor2) : '';
  })); // biome-ignore format: a floor is two loops
  return (
    rect(0, 0, 1600, 700, defs.fade(p.wall, p.wallLow)) +
    rect(0, 46, 1600, 644, p.tile, { opacity: 0.35 }) +
    tiles +
    rect(0, 680, 1600, 22, p.skirting) +
    rect(0, 700, 1600, 300, p.floor1) +
    slabs
  );
}

/** A small window on the street, where it is still night. */
function window(p: BakeryPalette, defs: Defs): string {
  const dice = seeded(13);
  return [
    rect(86, 116, 236, 216, p.frame, { rx: 5 }),
    defs.clipped(
      rect(102, 132, 204, 184, '#fff'),
      rect(102, 132, 204, 184, defs.fade(p.window, p.windowLow)),
      each(upTo(16), () => circle(110 + dice() * 190, 140 + dice() * 90, 0.8 + dice() * 1.4, p.star, { opacity: 0.7 })),
      path('M102,316v-46l40,-30 40,30v46zM190,316v-66h70v66z', p.shade, { opacity: 0.7 }),
      rect(130, 286, 20, 18, p.lamp),
    ),
    rect(200, 132, 8, 184, p.frame) + rect(102, 216, 204, 7, p.frame) + rect(76, 328, 256, 16, p.frame, { rx: 4 }),
  ].join('');
}

/** The deck oven in the middle of the back wall: three mouths, the middle one open. */
function oven(p: BakeryPalette, defs: Defs): string {
  const mouth = (y: number, open: boolean) =>
    open
      ? rect(610, y, 380, 92, p.fireLow, { rx: 8 }) +
        rect(620, y + 8, 360, 78, defs.fade(p.fire, p.fireHigh), { rx: 6 }) +
        each(
          upTo(5),
          (i) =>
            path(`M${636 + i * 70},${y + 84}q-6,-44 28,-46q34,2 28,46z`, p.crust) +
            stroke(`M${650 + i * 70},${y + 52}l12,12`, p.crustDark, 4),
        )
      : rect(610, y, 380, 92, p.ovenDark, { rx: 8 }) +
        rect(640, y + 22, 320, 44, p.fireLow, { rx: 6, opacity: 0.75 }) +
        rect(650, y + 28, 300, 14, p.fireHigh, { rx: 6, opacity: 0.4 }) +
        rect(720, y + 76, 160, 10, p.steelLight, { rx: 5 });
  return [
    rect(560, 150, 480, 540, p.oven, { rx: 10 }) +
      rect(560, 150, 480, 60, p.steelDark, { rx: 8 }) +
      rect(580, 164, 200, 30, p.ovenDark, { rx: 5 }) +
      each([600, 624, 648, 672], (x) => circle(x, 179, 7, p.fire)) +
      each([860, 910, 960], (x) => circle(x, 180, 14, p.steelLight) + rect(x - 2, 168, 4, 13, p.ovenDark)),
    mouth(234, false) + mouth(352, true) + mouth(470, false),
    rect(600, 590, 400, 76, p.ovenDark, { rx: 6 }) +
      each(upTo(9), (i) => rect(620 + i * 42, 604, 24, 48, p.oven, { rx: 4 })),
    rect(740, 60, 120, 92, p.steelDark) +
      rect(726, 40, 148, 24, p.steel, { rx: 5 }) +
      rect(0, 0, 1600, 1000, defs.glow(800, 400, 560, p.fire, 0.5)),
    polygon([620, 690, 980, 690, 1180, 960, 420, 960], defs.fade(p.fire, p.fire, 0.28, 0)),
  ].join('');
}

/** On the right: a rack of loaves on wheels. */
function rack(p: BakeryPalette): string {
  const shelf = (y: number, row: number) =>
    each(
      upTo(4),
      (i) =>
        path(`M${1246 + i * 74},${y}q-8,-46 30,-48q38,2 30,48z`, (i + row) % 3 ? p.crust : p.crustLight) +
        stroke(`M${1262 + i * 74},${y - 34}l12,14M${1280 + i * 74},${y - 38}l12,14`, p.crustDark, 4),
    ) + rect(1226, y, 316, 10, p.steelLight, { rx: 3 });
  return [
    ellipse(1384, 806, 190, 13, p.shade, { opacity: 0.35 }),
    each([1226, 1532], (x) => rect(x, 196, 12, 590, p.steel) + circle(x + 6, 792, 14, p.shade)),
    each([290, 400, 510, 620, 730], shelf),
  ].join('');
}

/** On the left: sacks of flour and a shelf with tins; nearer by the bench with dough. */
function workbench(p: BakeryPalette): string {
  const ball = (x: number) =>
    ellipse(x, 774, 44, 8, p.shade, { opacity: 0.2 }) +
    path(`M${x - 44},774q-2,-50 44,-52q46,2 44,52z`, p.dough) +
    path(`M${x - 30},752q16,-20 40,-16`, 'none', { stroke: p.flour, 'stroke-width': 6, 'stroke-linecap': 'round' });
  const sack = (x: number, y: number) =>
    path(`M${x - 70},${y}q-16,-90 8,-150q62,-22 124,0q24,60 8,150q-70,16 -140,0z`, p.sack) +
    path(`M${x - 56},${y - 148}q56,-34 112,0q-56,24 -112,0z`, p.sackDark) +
    ellipse(x, y - 150, 44, 9, p.flour) +
    rect(x - 30, y - 96, 60, 44, p.paper, { rx: 4, opacity: 0.8 });
  const flour = each(upTo(26), (i) =>
    ellipse(480 + ((i * 67) % 640), 772 + ((i * 29) % 20), 10 + ((i * 13) % 18), 3, p.flour, { opacity: 0.5 }),
  );
  return [
    rect(60, 480, 330, 14, p.woodLight, { rx: 3 }) + each([[80, p.red, 62], [140, p.blue, 50], [196, p.yellow, 70], [262, p.paper, 46], [322, p.red, 58]] as const, ([x, colour, h]) => rect(x, 480 - h, 46, h, colour, { rx: 5 }) + rect(x - 2, 474 - h, 50, 10, p.steelDark, { rx: 3 })), // biome-ignore format: five tins
    ellipse(210, 806, 220, 14, p.shade, { opacity: 0.35 }) + sack(130, 800) + sack(290, 808),
    ellipse(800, 952, 440, 18, p.shade, { opacity: 0.3 }),
    each([470, 1108], (x) => rect(x, 800, 26, 150, p.woodDark, { rx: 4 })) +
      rect(496, 900, 612, 14, p.woodDark, { rx: 4 }),
    rect(420, 772, 760, 34, p.wood, { rx: 6 }) + rect(420, 772, 760, 10, p.woodLight, { rx: 5 }) + flour,
    ball(560) + ball(664) + ball(768),
    rect(856, 752, 190, 20, p.woodLight, { rx: 10 }) +
      rect(834, 757, 22, 10, p.woodDark, { rx: 5 }) +
      rect(1046, 757, 22, 10, p.woodDark, { rx: 5 }),
    path('M1086,774l-8,-60h76l-8,60z', p.steelLight) +
      ellipse(1116, 714, 38, 8, p.flour) +
      stroke('M1120,706l22,-44', p.woodDark, 8),
  ].join('');
}

export function bakeryNight(): string {
  const defs = new Defs('wn');
  const lamp = (x: number) =>
    stroke(`M${x},0V70`, NIGHT.shade, 5) +
    polygon([x - 50, 106, x - 20, 68, x + 20, 68, x + 50, 106], NIGHT.red) +
    ellipse(x, 106, 50, 8, NIGHT.lamp) +
    rect(0, 0, 1600, 1000, defs.glow(x, 150, 360, NIGHT.lamp, 0.3));
  return defs.picture(
    room(NIGHT, defs),
    window(NIGHT, defs),
    oven(NIGHT, defs),
    rack(NIGHT),
    workbench(NIGHT),
    lamp(440) + lamp(1140),
    rect(0, 0, 1600, 1000, defs.radial(800, 480, 1020, [[0.5, '#140c1c', 0], [1, '#140c1c', 0.5]])),
  ); // biome-ignore format: two stops
}
