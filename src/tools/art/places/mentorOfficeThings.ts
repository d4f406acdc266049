// What stands and hangs in the mentor's room; everything has been used.
import { circle, type Defs, each, ellipse, path, placed, polygon, rect, stroke, turned, upTo } from './draw';
import { leafyPlant } from './leafyPlant';
import type { MentorOfficePalette } from './mentorOffice';

/** A shelf with binders, books and a plant, and a cupboard with the kettle on it. */
export function mentorShelf(p: MentorOfficePalette): string {
  const binders = (x: number, y: number, list: readonly string[]) =>
    each(
      list,
      (color, i) =>
        rect(x + i * 34, y - 104, 31, 104, color, { rx: 3 }) +
        rect(x + i * 34 + 8, y - 88, 15, 30, p.paper, { rx: 2 }) +
        circle(x + i * 34 + 15.5, y - 18, 6, p.shade, { opacity: 0.35 }),
    );
  const books = (x: number, y: number, list: readonly string[]) =>
    each(list, (color, i) => rect(x + i * 22, y - 70 - ((i * 13) % 24), 20, 70 + ((i * 13) % 24), color, { rx: 2 }));
  return [
    ellipse(210, 716, 200, 11, p.shade, { opacity: 0.24 }),
    rect(50, 190, 330, 524, p.woodDark, { rx: 6 }) +
      rect(62, 202, 306, 500, p.wood, { rx: 3 }) +
      each(
        [340, 480],
        (y) => rect(62, y, 306, 13, p.woodLight) + rect(62, y + 13, 306, 8, p.shade, { opacity: 0.14 }),
      ) +
      rect(62, 202, 306, 12, p.shade, { opacity: 0.12 }),
    binders(74, 340, [p.teal, p.teal, p.red, p.blue, p.yellow]) +
      rect(256, 322, 92, 18, p.paper, { rx: 2 }) +
      rect(262, 304, 80, 18, p.purple, { rx: 2 }) +
      rect(258, 290, 78, 14, p.yellow, { rx: 2 }),
    books(76, 480, [p.red, p.paper, p.blue, p.green, p.yellow, p.purple]) +
      leafyPlant(300, 480, 0.66, p.pot, p.green, p.greenDark),
    rect(70, 512, 142, 184, p.woodLight, { rx: 4 }) +
      rect(218, 512, 142, 184, p.woodLight, { rx: 4 }) +
      circle(200, 604, 6, p.woodDark) +
      circle(230, 604, 6, p.woodDark),
    rect(104, 172, 130, 18, p.blue, { rx: 3 }) +
      rect(112, 154, 116, 18, p.paper, { rx: 3 }) +
      path('M268,190v-26q0,-10 10,-10h40q10,0 10,10v26z', p.red),
  ].join('');
}

/** A crooked poster, drawings pupils gave, coats, a standing lamp, and a low cupboard. */
export function mentorWall(p: MentorOfficePalette, defs: Defs): string {
  const hill =
    rect(1098, 150, 168, 222, p.frame, { rx: 3 }) +
    defs.clipped(
      rect(1108, 160, 148, 202, '#fff'),
      rect(1108, 160, 148, 202, defs.fade(p.yellow, p.lamp)) +
        circle(1204, 232, 26, p.paper) +
        path('M1098,300q50,-50 90,-10t76,-10v90h-166z', p.teal) +
        path('M1098,336q60,-36 100,-6t66,-6v46h-166z', p.greenDark) +
        stroke('M1150,262q8,-8 14,0q6,-8 14,0M1128,240q6,-6 10,0q4,-6 10,0', p.shade, 3, { opacity: 0.6 }),
    );
  const cards =
    turned(
      4,
      480,
      220,
      rect(446, 190, 70, 88, p.paper, { rx: 2 }) + circle(481, 224, 17, p.yellow) + stroke('M458,258h46', p.blue, 4),
    ) +
    turned(
      -6,
      480,
      330,
      rect(440, 304, 84, 64, p.paper, { rx: 2 }) +
        path('M482,352q-26,-18 -14,-30q10,-6 14,6q4,-12 14,-6q12,12 -14,30z', p.red),
    ) +
    each(
      [
        [482, 192],
        [482, 306],
      ] as const,
      ([x, y]) => circle(x, y, 5, p.red),
    );
  return [
    turned(-5, 1182, 150, hill) + circle(1182, 150, 5, p.steel),
    cards,
    // low cupboard with kettle, tea tin and a framed photo turned to the chair
    ellipse(1330, 716, 190, 10, p.shade, { opacity: 0.22 }) +
      rect(1160, 524, 300, 186, p.woodDark, { rx: 5 }) +
      rect(1150, 512, 320, 16, p.woodLight, { rx: 4 }) +
      rect(1170, 538, 136, 160, p.wood, { rx: 3 }) +
      rect(1314, 538, 136, 160, p.wood, { rx: 3 }) +
      circle(1294, 616, 6, p.woodDark) +
      circle(1326, 616, 6, p.woodDark),
    path('M1196,512l6,-62q22,-16 44,0l8,62z', p.steel) +
      path('M1204,452q20,-22 40,0z', p.shade) +
      stroke('M1248,462q24,4 14,40', p.shade, 7) +
      path('M1200,470l-18,-10 2,14 16,12z', p.steel),
    rect(1286, 462, 46, 50, p.teal, { rx: 4 }) +
      rect(1284, 454, 50, 12, p.seatDark, { rx: 3 }) +
      rect(1296, 478, 26, 18, p.paper, { rx: 2 }) +
      rect(1344, 476, 34, 36, p.yellow, { rx: 3 }) +
      stroke('M1378,484q14,0 12,12t-12,8', p.yellow, 5),
    // standing lamp
    ellipse(1510, 716, 52, 8, p.shade, { opacity: 0.25 }) +
      rect(1505, 300, 9, 410, p.woodDark) +
      rect(1476, 704, 68, 10, p.woodDark, { rx: 5 }) +
      polygon([1466, 304, 1484, 206, 1536, 206, 1554, 304], defs.fade('#f8e2ae', p.lamp)) +
      polygon([1466, 304, 1554, 304, 1552, 294, 1468, 294], p.blind, { opacity: 0.6 }),
  ].join('');
}

function chair(seat: string, dark: string, p: MentorOfficePalette): string {
  return [
    ellipse(0, 4, 110, 11, p.shade, { opacity: 0.28 }),
    stroke('M-64,-96L-78,0M70,-96L84,0M-34,-96L-40,-20M44,-96L50,-20', p.woodDark, 11),
    path('M-92,-290q-8,-34 34,-38h96q44,4 40,40l-8,150h-150z', seat) +
      path('M-78,-300q2,-14 22,-16h90q22,2 22,16l-6,120h-120z', dark, { opacity: 0.28 }),
    path('M-98,-140q-4,-26 26,-28h150q28,2 26,28l-4,34q-4,16 -24,16h-146q-22,0 -26,-16z', seat) +
      path('M-96,-118h198l-2,14q-4,14 -22,14h-150q-20,0 -22,-14z', dark),
  ].join('');
}

/** The table in the middle with two chairs; tea for whoever sits down. */
export function mentorTable(p: MentorOfficePalette): string {
  const mug = (x: number, y: number, color: string) =>
    ellipse(x, y + 1, 26, 5, p.shade, { opacity: 0.2 }) +
    path(`M${x - 21},${y - 44}h42l-3,38q-2,6 -8,6h-20q-6,0 -8,-6z`, color) +
    ellipse(x, y - 44, 21, 6, p.paper) +
    ellipse(x, y - 43, 17, 4, p.tea) +
    stroke(`M${x + 20},${y - 36}q18,0 14,14t-18,10`, color, 6);
  const pot =
    ellipse(800, 640, 56, 8, p.shade, { opacity: 0.2 }) +
    path('M748,604q-6,34 28,36h48q34,-2 28,-36q-8,-34 -52,-34t-52,34z', p.teal) +
    ellipse(800, 574, 26, 7, p.seatDark) +
    circle(800, 562, 8, p.seatDark) +
    path('M850,596q22,-4 30,-26l10,4q-4,34 -36,46z', p.teal) +
    stroke('M750,588q-34,-4 -30,20t34,18', p.seatDark, 8) +
    path('M766,594q8,-14 24,-16', 'none', {
      stroke: p.white,
      'stroke-width': 5,
      opacity: 0.35,
      'stroke-linecap': 'round',
    });
  const tissues =
    rect(902, 606, 88, 42, p.blue, { rx: 5 }) +
    polygon([902, 612, 916, 596, 1000, 596, 990, 612], p.pane) +
    path('M930,604q-8,-34 12,-30q6,-20 18,-2q20,-6 10,32z', p.white) +
    rect(914, 622, 64, 10, p.paper, { rx: 4, opacity: 0.6 });
  const biscuits =
    ellipse(686, 646, 48, 9, p.paper) +
    each(upTo(4), (i) => ellipse(662 + i * 16, 640 - (i % 2) * 5, 15, 6, i % 2 ? p.wood : p.woodLight));
  return [
    placed(478, 850, 1, 1, chair(p.seat, p.seatDark, p)) + placed(1128, 850, -1, 1, chair(p.seat2, p.seatDark2, p)),
    ellipse(800, 872, 190, 22, p.shade, { opacity: 0.3 }),
    path('M776,660h48l8,170q50,6 84,30h-232q34,-24 84,-30z', p.woodDark) +
      path('M776,660h16l-4,176q-40,6 -66,24h-38q34,-24 84,-30z', p.wood),
    ellipse(800, 664, 272, 48, p.woodDark) +
      ellipse(800, 652, 272, 48, p.woodLight) +
      ellipse(740, 644, 180, 26, p.white, { opacity: 0.12 }),
    biscuits + pot + tissues + mug(846, 668, p.yellow) + mug(740, 670, p.red),
  ].join('');
}
