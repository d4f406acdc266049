// The corridor of the sports hall, with the closed door of a changing room: never what is behind it.
import { ballCage, changingRoomBench } from './changingRoomBench';
import { circle, Defs, each, ellipse, path, polygon, rect, stroke, upTo } from './draw';
import { perspective } from './perspective';

// biome-ignore format: a palette is read as a table
const DAY = {
  wall: '#efe7d8', wallLow: '#e6dbc8', block: '#dccfb9', tile: '#8fb3b6', tileDark: '#7ca3a7', tileLight: '#a4c3c4', edge: '#f6f0e4', floorFar: '#b9c3b8', floorNear: '#93a297', joint: '#83938a', floorLine: '#e4b55a', floorLine2: '#f2ede0', skirting: '#5f7d82', ceiling: '#f7f2e8', ceilingDark: '#e6dccb', pipe: '#c9bfae', lamp: '#fffdf2', shade: '#3f4a48',
  door: '#c97a5f', doorDark: '#ab6249', doorLight: '#d68d73', frame: '#7d6a5c', plate: '#d5d8d6', steel: '#949da0', steelDark: '#747e82', sign: '#f6f0e4', hall: '#f3e0bd', hallLow: '#e2c18f', hallFloor: '#d9a869', hallFloorNear: '#c48f54', rack: '#b98654', rackDark: '#9a6c40', lineRed: '#c4604f', lineBlue: '#5f86ad', sun: '#fff0c4',
  wood: '#cfa06a', woodDark: '#ab7f4e', hook: '#6d777b', red: '#c96a58', yellow: '#e0ac4d', blue: '#5f83a8', blueDark: '#4b6b8d', navy: '#4a5873', green: '#6f9f83', greenDark: '#588469', purple: '#85789f', paper: '#fbf6ea', ball: '#d98a4e', ballLine: '#8d5531', white: '#fffdf6',
};
export type ChangingRoomPalette = typeof DAY;

const view = perspective(800, 430, 760);
const { level, at } = view;
const FLOOR = 2.05;
const FOOT = 690;

function shell(p: ChangingRoomPalette, defs: Defs): string {
  const blocks = stroke(
    each(
      upTo(7),
      (row) => `M0,${96 + row * 50}H1600${each(upTo(9), (i) => `M${i * 200 + (row % 2) * 100},${96 + row * 50}v50`)}`,
    ),
    p.block,
    2,
    { opacity: 0.5 },
  );
  const tiles = stroke(
    each([476, 530, 584, 638], (y) => `M0,${y}H1600`) + each(upTo(30), (i) => `M${i * 54 + 10},446V690`),
    p.tileDark,
    2,
    { opacity: 0.55 },
  );
  const gloss = each(
    [
      [118, 476],
      [604, 530],
      [1204, 476],
      [1420, 584],
      [334, 584],
    ] as const,
    ([x, y]) => rect(x + 1, y + 1, 52, 52, p.tileLight, { opacity: 0.5 }),
  );
  return [
    rect(0, 0, 1600, 1000, defs.fade(p.wall, p.wallLow)) + rect(0, 96, 1600, 350, p.wall) + blocks,
    polygon([0, 0, 1600, 0, 1600, 76, 0, 76], p.ceiling) +
      rect(0, 70, 1600, 26, p.ceilingDark) +
      rect(0, 106, 1600, 16, p.pipe, { rx: 8 }) +
      rect(0, 108, 1600, 4, p.white, { opacity: 0.6 }) +
      each([250, 690, 1130, 1500], (x) => rect(x, 94, 8, 34, p.steel)),
    each([180, 700, 1220], (x) => rect(x, 30, 240, 24, p.lamp, { rx: 8 }) + rect(x, 50, 240, 6, p.pipe, { rx: 3 })),
    rect(0, 440, 1600, 250, p.tile) +
      gloss +
      tiles +
      rect(0, 432, 1600, 14, p.edge) +
      rect(0, 446, 1600, 6, p.shade, { opacity: 0.12 }),
    rect(0, FOOT, 1600, 310, defs.fade(p.floorFar, p.floorNear)) +
      rect(0, 672, 1600, 18, p.skirting) +
      rect(0, FOOT, 1600, 10, p.shade, { opacity: 0.16 }),
    each([5.2, 4.5, 3.9, 3.4, 3], (z) => level(FLOOR, -9, 9, z, z + 0.02, p.joint, { opacity: 0.35 })),
    level(FLOOR, -9, 9, 4.1, 4.26, p.floorLine, { opacity: 0.85 }) +
      level(FLOOR, -9, 9, 3.8, 3.86, p.floorLine2, { opacity: 0.7 }),
  ].join('');
}

/** Through the open doors on the left: wall bars, a hoop, the lines on the floor. */
function sportsHall(p: ChangingRoomPalette, defs: Defs): string {
  const bars = each(
    upTo(3),
    (i) =>
      rect(96 + i * 96, 300, 8, 270, p.rackDark) +
      rect(184 + i * 96, 300, 8, 270, p.rackDark) +
      each(upTo(9), (row) => rect(100 + i * 96, 312 + row * 29, 88, 7, p.rack, { rx: 3 })),
  );
  const hoop =
    rect(214, 206, 108, 72, p.white, { rx: 4 }) +
    rect(246, 236, 44, 30, 'none', { stroke: p.lineRed, 'stroke-width': 4 }) +
    ellipse(268, 280, 26, 6, 'none', { stroke: p.lineRed, 'stroke-width': 5 }) +
    stroke('M246,284l8,34M260,286l2,34M276,286l-2,34M290,284l-8,34M250,300h36', p.white, 2.5);
  const [x, y] = at(-3.1, FLOOR, 5.4);
  return [
    rect(72, 196, 396, FOOT - 196, p.frame, { rx: 4 }),
    defs.clipped(
      rect(86, 210, 368, FOOT - 210, '#fff'),
      rect(86, 210, 368, 380, defs.fade(p.hall, p.hallLow)) + bars + hoop,
      polygon([86, 580, 454, 580, 454, 690, 86, 690], defs.fade(p.hallFloor, p.hallFloorNear)) +
        polygon([86, 612, 454, 612, 454, 618, 86, 618], p.lineBlue) +
        stroke('M120,690L210,582M330,690L300,582', p.white, 5) +
        path('M160,650q100,-34 220,0', 'none', { stroke: p.lineRed, 'stroke-width': 5 }),
      polygon([86, 210, 300, 210, 180, 690, 86, 690], p.sun, { opacity: 0.35 }),
    ),
    polygon([86, 690, 454, 690, 620, 1000, 40, 1000], defs.fade(p.sun, p.sun, 0.6, 0.1)),
    // a door leaf folded back, with a wired pane
    polygon([454, 210, 516, 190, 516, 716, 454, 690], p.doorDark) +
      polygon([464, 264, 506, 254, 506, 430, 464, 426], p.plate) +
      polygon([464, 264, 484, 259, 470, 428, 464, 426], p.white, { opacity: 0.4 }) +
      rect(456, 470, 8, 60, p.steel, { rx: 3 }),
    ellipse(x, y + 2, 30, 5, p.shade, { opacity: 0.25 }) +
      circle(x, y - 26, 28, p.ball) +
      stroke(
        `M${Math.round(x - 28)},${Math.round(y - 26)}h56M${Math.round(x)},${Math.round(y - 54)}v56M${Math.round(x - 19)},${Math.round(y - 45)}q16,19 0,38M${Math.round(x + 19)},${Math.round(y - 45)}q-16,19 0,38`,
        p.ballLine,
        3,
      ),
  ].join('');
}

/** The closed door itself, with a kick plate, a closer and a plain round sign. */
function closedDoor(p: ChangingRoomPalette, defs: Defs): string {
  return [
    rect(612, 216, 232, 474, p.frame, { rx: 3 }) +
      rect(
        626,
        230,
        204,
        460,
        defs.linear(
          [
            [0, p.doorLight],
            [1, p.door],
          ],
          1,
          1,
        ),
      ) +
      rect(626, 230, 204, 10, p.shade, { opacity: 0.16 }) +
      rect(626, 230, 10, 460, p.shade, { opacity: 0.1 }),
    rect(646, 256, 164, 176, p.doorDark, { rx: 4, opacity: 0.28 }) +
      rect(646, 462, 164, 130, p.doorDark, { rx: 4, opacity: 0.28 }) +
      rect(626, 622, 204, 68, p.plate) +
      rect(626, 622, 204, 4, p.white, { opacity: 0.7 }),
    rect(796, 446, 12, 70, p.steelDark, { rx: 5 }) +
      rect(768, 474, 40, 10, p.steel, { rx: 5 }) +
      circle(802, 502, 4, p.shade),
    rect(704, 232, 92, 14, p.steelDark, { rx: 4 }) + stroke('M720,246l50,-20', p.steelDark, 5),
    circle(728, 320, 34, p.sign) +
      circle(728, 320, 27, p.tile) +
      stroke('M728,318v-5q8,-3 5,-9t-10,0M728,318l18,13h-36z', p.sign, 4.5),
    polygon([630, 700, 826, 700, 850, 734, 606, 734], p.navy, { opacity: 0.8 }) +
      polygon([606, 734, 850, 734, 850, 739, 606, 739], p.shade, { opacity: 0.5 }),
  ].join('');
}

export function changingRoomDay(): string {
  const defs = new Defs('gd');
  return defs.picture(
    shell(DAY, defs),
    sportsHall(DAY, defs),
    closedDoor(DAY, defs),
    changingRoomBench(DAY),
    ballCage(DAY, defs),
    rect(0, 0, 1600, 1000, defs.glow(270, 430, 640, DAY.sun, 0.4)),
    rect(0, 740, 1600, 260, defs.fade(DAY.shade, DAY.shade, 0, 0.2)),
  );
}
