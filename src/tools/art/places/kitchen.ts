// A family kitchen: a counter under the window, a fridge full of notes, a table that is never quite cleared.
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';
import { gable } from './gable';
import { KITCHEN_DAY, KITCHEN_NIGHT, type KitchenPalette } from './kitchenPalettes';
import { kitchenFridge, kitchenTable } from './kitchenThings';
import { perspective } from './perspective';

const { level } = perspective(800, 430, 760);
const FLOOR = 2;

function room(p: KitchenPalette, defs: Defs): string {
  const slabs = each(upTo(6), (row) => {
    const near = 5.4 - row * 0.55;
    return each(upTo(14), (column) =>
      (row + column) % 2
        ? level(FLOOR, (column - 7) * 0.8, (column - 6) * 0.8, near - 0.55, near, p.floor2, { opacity: 0.55 })
        : '',
    );
  });
  const tiles = stroke(
    each([424, 474, 524], (y) => `M330,${y}H1600`) + each(upTo(26), (i) => `M${340 + i * 50},374V566`),
    p.tileDark,
    2,
    { opacity: 0.7 },
  );
  return [
    rect(0, 0, 1600, 720, defs.fade(p.wallTop, p.wall)) + rect(330, 374, 1270, 196, p.tile) + tiles,
    rect(0, 712, 1600, 288, p.floor1) + slabs + rect(0, 712, 1600, 10, p.shade, { opacity: 0.2 }),
  ].join('');
}

function window(p: KitchenPalette, defs: Defs): string {
  const dice = seeded(31);
  const pane = () => (dice() < 0.4 ? p.lit : p.roof);
  const stars = p.night
    ? each(upTo(22), () =>
        circle(610 + dice() * 380, 100 + dice() * 130, 0.8 + dice() * 1.4, p.white, { opacity: 0.7 }),
      ) + circle(910, 150, 26, '#fbf1cf')
    : ellipse(700, 150, 60, 12, p.white, { opacity: 0.8 }) + ellipse(880, 186, 50, 10, p.white, { opacity: 0.7 });
  const houses = each([604, 690, 776, 862, 948], (x, i) =>
    gable(x, 360, 84, 112 + ((i * 29) % 40), (['step', 'point', 'bell'] as const)[i % 3] ?? 'point', p.brick, pane),
  );
  const folds = (x: number, sign: number) =>
    path(`M${x},70h${sign * 92}q${sign * 6},90 ${-sign * 34},172h${-sign * 58}z`, p.curtain) +
    each([20, 46, 70], (dx) =>
      stroke(`M${x + sign * dx},74q${sign * 2},80 ${-sign * dx * 0.2},162`, p.curtainDark, 6, { opacity: 0.7 }),
    );
  return [
    rect(582, 62, 436, 316, p.frame, { rx: 6 }),
    defs.clipped(
      rect(600, 80, 400, 280, '#fff'),
      rect(600, 80, 400, 280, defs.fade(p.sky, p.skyLow)) + stars + houses,
      ellipse(640, 360, 90, 34, p.hill) + ellipse(980, 362, 100, 40, p.hill),
      polygon([600, 80, 700, 80, 640, 360, 600, 360], p.white, { opacity: p.night ? 0.05 : 0.2 }),
    ),
    rect(795, 80, 10, 280, p.frame) + folds(588, 1) + folds(1012, -1) + rect(560, 60, 480, 14, p.woodDark, { rx: 7 }),
    rect(566, 370, 468, 18, p.frame, { rx: 4 }) + rect(572, 388, 456, 7, p.shade, { opacity: 0.14 }),
    each(
      [640, 700, 946],
      (x, i) =>
        path(`M${x - 24},370l-5,-44h58l-5,44z`, i === 1 ? p.yellow : p.red) +
        each([-26, -10, 8, 24], (dx, at) =>
          path(`M${x},330q${dx * 0.3},-26 ${dx},-56q12,26 ${-dx * 0.6},56z`, at % 2 ? p.green : p.greenDark),
        ),
    ),
  ].join('');
}

/** Counter, oven, hood and the cupboards above it. */
function counter(p: KitchenPalette): string {
  const door = (x: number, y: number, w: number, h: number, knobX: number, knobY: number) =>
    rect(x, y, w, h, p.cupboardDark, { rx: 3 }) +
    rect(x + 4, y + 4, w - 8, h - 8, p.cupboard, { rx: 3 }) +
    rect(x + 18, y + 18, w - 36, h - 36, 'none', { stroke: p.cupboardLight, 'stroke-width': 5, rx: 2 }) +
    circle(knobX, knobY, 7, p.knob);
  const pans =
    path('M1204,548v-34h108v34q0,14 -14,14h-80q-14,0 -14,-14z', p.red) +
    rect(1196, 506, 124, 12, p.red, { rx: 6 }) +
    rect(1246, 492, 24, 12, p.shade, { rx: 6 }) +
    stroke('M1204,526h-22M1312,526h22', p.shade, 8);
  return [
    each([1080, 1420], (x) => door(x, 70, 150, 196, x === 1080 ? 1214 : 1440, 236)),
    polygon([1240, 250, 1260, 110, 1400, 110, 1420, 250], p.steel) + rect(1230, 246, 200, 26, p.steelDark, { rx: 4 }),
    stroke('M1106,308h170M1340,308h150', p.steelDark, 6) +
      each(
        [1130, 1170, 1212],
        (x, i) =>
          stroke(`M${x},308v${26 + i * 6}`, p.steelDark, 4) +
          ellipse(x, 350 + i * 8, 12, 20, i % 2 ? p.woodLight : p.steel),
      ),
    rect(340, 566, 1260, 24, p.top, { rx: 4 }) + rect(340, 590, 1260, 8, p.topDark),
    each([352, 500, 648, 796, 944], (x) => door(x, 600, 142, 112, x + 120, 622)),
    rect(1094, 598, 330, 118, p.steel, { rx: 4 }) +
      rect(1112, 630, 294, 78, p.ovenGlass, { rx: 6 }) +
      stroke('M1122,618h270', p.steelDark, 7) +
      rect(1130, 640, 90, 14, p.white, { rx: 6, opacity: 0.14 }) +
      each([1340, 1364, 1388], (x) => circle(x, 606, 6, p.shade)),
    door(1430, 600, 170, 112, 1452, 622) + pans,
    // the sink under the window, the tap, a dish rack with two plates
    rect(700, 560, 200, 12, p.steelDark, { rx: 5 }) + stroke('M800,560v-54q0,-26 24,-26t24,22', p.steel, 11),
    stroke('M930,566v-50M956,566v-50M982,566v-50M920,560h80', p.steelDark, 5) +
      ellipse(946, 536, 9, 30, p.white) +
      ellipse(972, 536, 9, 30, p.blue),
    rect(384, 492, 60, 74, p.woodLight, { rx: 6 }) +
      rect(380, 486, 68, 12, p.woodDark, { rx: 4 }) +
      rect(396, 520, 36, 22, p.paper, { rx: 3 }),
    path('M480,566v-58q0,-12 12,-12h50q12,0 12,12v58z', p.blue) +
      rect(492, 490, 50, 10, p.steelDark, { rx: 4 }) +
      stroke('M554,516q22,4 12,38', p.blue, 8),
  ].join('');
}

function draw(prefix: string, p: KitchenPalette): string {
  const defs = new Defs(prefix);
  const pendant =
    stroke('M800,0V58', p.woodDark, 5) +
    path('M728,120q6,-60 72,-62q66,2 72,62z', p.lampShade) +
    rect(722, 116, 156, 10, p.lamp, { rx: 5 });
  const light = p.night
    ? rect(0, 0, 1600, 1000, defs.glow(800, 420, 620, p.lamp, 0.5)) +
      rect(0, 0, 1600, 1000, defs.radial(800, 560, 980, [[0.45, '#0b0822', 0], [1, '#0b0822', 0.5]]))
    : polygon([600, 722, 1000, 722, 1330, 1000, 700, 1000], defs.fade(p.sun, p.sun, 0.5, 0.15)); // biome-ignore format: two stops
  return defs.picture(
    room(p, defs),
    window(p, defs),
    counter(p),
    kitchenFridge(p),
    light,
    pendant,
    kitchenTable(p),
    path('M0,800H1600V1000H0Z', defs.fade(p.shade, p.shade, 0, 0.24)),
  );
}

export const kitchenDay = () => draw('kd', KITCHEN_DAY);
export const kitchenNight = () => draw('kn', KITCHEN_NIGHT);
