// The mentor's small room: a round table, tea, tissues, a window on the schoolyard and a poster that will not hang straight.
import { Defs, each, ellipse, path, polygon, rect, stroke, upTo } from './draw';
import { mentorShelf, mentorTable, mentorWall } from './mentorOfficeThings';

// biome-ignore format: a palette is read as a table
const DAY = {
  wallTop: '#f0dcc2', wall: '#f6e8d3', panel: '#e4c9a6', floorFar: '#cda47c', floorNear: '#ac8058', plank: '#b98c63', skirting: '#fbf4e6', shade: '#5c3f28', sun: '#fff0c0', sky: '#bddcea', skyLow: '#f0f4e6', yard: '#d9c8ae', brick: '#c8917a', brickFar: '#d3a58d', roof: '#8c6a62', tree: '#a0c196', treeDark: '#84aa82', trunk: '#8d745f', pane: '#e0eeee',
  frame: '#fffaf0', frameShade: '#e0d2bc', radiator: '#f4eee2', radiatorDark: '#dccfba', blind: '#d79a78', blindDark: '#c28564', wood: '#c79866', woodDark: '#a5784a', woodLight: '#dab182', seat: '#6f9c97', seatDark: '#578480', seat2: '#d0836a', seatDark2: '#b36b54', rug: '#b9745f', rug2: '#d8a674', rug3: '#e8cfa6',
  red: '#c96f59', yellow: '#e2b050', green: '#86ab78', greenDark: '#628c66', blue: '#6d8fae', teal: '#5d8f8c', paper: '#fdf7ea', white: '#fffdf7', pot: '#c9826a', tea: '#b9713f', lamp: '#f0cf8e', steel: '#8d8f8c', purple: '#8c7a9c',
};
export type MentorOfficePalette = typeof DAY;

function room(p: MentorOfficePalette, defs: Defs): string {
  const seams = [
    [140, 706],
    [520, 760],
    [980, 716],
    [1320, 776],
    [300, 850],
    [1120, 862],
    [1480, 722],
    [700, 900],
  ] as const;
  return [
    rect(0, 0, 1600, 690, defs.fade(p.wallTop, p.wall)) +
      rect(0, 470, 1600, 200, p.panel, { opacity: 0.45 }) +
      rect(0, 462, 1600, 10, p.panel),
    rect(0, 662, 1600, 28, p.skirting) +
      rect(0, 690, 1600, 310, defs.fade(p.floorFar, p.floorNear)) +
      rect(0, 690, 1600, 9, p.shade, { opacity: 0.16 }),
    each([720, 760, 810, 872, 946], (y) => rect(0, y, 1600, 2.5, p.plank)) +
      each(seams, ([x, y]) => rect(x, y - 6, 2.5, 46, p.plank)),
  ].join('');
}

function window(p: MentorOfficePalette, defs: Defs): string {
  const crown = (x: number, y: number, r: number) =>
    rect(x - 5, y, 10, 130, p.trunk) +
    ellipse(x, y, r, r, p.tree) +
    ellipse(x - r * 0.5, y + r * 0.36, r * 0.62, r * 0.6, p.tree) +
    ellipse(x + r * 0.34, y + r * 0.34, r * 0.56, r * 0.5, p.treeDark, { opacity: 0.55 });
  const houses = each(
    [620, 716, 812, 908],
    (x, i) =>
      polygon([x, 400, x, 316, x + 48, 268, x + 96, 316, x + 96, 400], i % 2 ? p.brick : p.brickFar) +
      polygon([x - 4, 320, x + 48, 264, x + 100, 320, x + 88, 320, x + 48, 278, x + 8, 320], p.roof) +
      rect(x + 22, 332, 18, 26, p.pane) +
      rect(x + 56, 332, 18, 26, p.pane),
  );
  const bikes = each(
    [668, 706, 744, 930],
    (x) =>
      ellipse(x - 12, 424, 12, 12, 'none', { stroke: p.shade, 'stroke-width': 2.5, opacity: 0.7 }) +
      ellipse(x + 16, 424, 12, 12, 'none', { stroke: p.shade, 'stroke-width': 2.5, opacity: 0.7 }) +
      stroke(`M${x - 12},424l9,-18h16l3,18M${x - 3},406l5,18`, p.shade, 2.5, { opacity: 0.7 }),
  );
  const slats = each(upTo(5), (i) => rect(590, 118 + i * 17, 420, 12, i % 2 ? p.blindDark : p.blind, { rx: 2 }));
  return [
    rect(578, 104, 444, 370, p.frame, { rx: 6 }),
    defs.clipped(
      rect(596, 122, 408, 334, '#fff'),
      rect(596, 122, 408, 334, defs.fade(p.sky, p.skyLow)),
      ellipse(700, 236, 58, 12, p.white, { opacity: 0.8 }),
      ellipse(906, 222, 48, 10, p.white, { opacity: 0.7 }),
      houses,
      rect(596, 398, 408, 60, p.yard),
      ellipse(640, 402, 60, 16, p.treeDark),
      ellipse(980, 402, 50, 14, p.treeDark),
      bikes,
      crown(868, 316, 58),
      polygon([596, 122, 700, 122, 620, 456, 596, 456], p.white, { opacity: 0.18 }),
    ),
    rect(795, 122, 10, 334, p.frame) +
      rect(596, 206, 408, 4, p.frameShade, { opacity: 0.5 }) +
      slats +
      rect(584, 108, 432, 14, p.blindDark, { rx: 5 }) +
      stroke('M996,204V330', p.frameShade, 3) +
      ellipse(996, 334, 5, 8, p.blindDark),
    rect(560, 470, 480, 20, p.frame, { rx: 4 }) + rect(566, 490, 468, 7, p.shade, { opacity: 0.14 }),
    rect(620, 520, 360, 128, p.radiator, { rx: 8 }) +
      each(upTo(14), (i) => rect(632 + i * 25, 530, 12, 108, p.radiatorDark, { rx: 4, opacity: 0.7 })) +
      rect(966, 604, 30, 12, p.steel, { rx: 4 }),
  ].join('');
}

export function mentorOfficeDay(): string {
  const defs = new Defs('od');
  const sun = polygon([600, 696, 1000, 696, 1260, 1000, 640, 1000], defs.fade(DAY.sun, DAY.sun, 0.5, 0.2));
  const rug =
    ellipse(800, 900, 500, 82, DAY.rug) +
    ellipse(800, 900, 456, 71, DAY.rug2) +
    ellipse(800, 900, 436, 67, DAY.rug) +
    ellipse(800, 900, 350, 50, DAY.rug3, { opacity: 0.5 }) +
    ellipse(800, 900, 330, 46, DAY.rug);
  const lamp = each([1, 0.5], (part) => rect(0, 0, 1600, 1000, defs.glow(1440, 330, 420 * part, DAY.lamp, 0.4)));
  const steam = stroke('M744,592q-10,-14 0,-28t0,-28M852,590q-8,-12 0,-24t0,-24', DAY.white, 5, { opacity: 0.35 });
  return defs.picture(
    room(DAY, defs),
    window(DAY, defs),
    mentorWall(DAY, defs),
    mentorShelf(DAY),
    rug,
    sun,
    lamp,
    mentorTable(DAY),
    steam,
    path('M0,780H1600V1000H0Z', defs.fade(DAY.shade, DAY.shade, 0, 0.22)),
  );
}
