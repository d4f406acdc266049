// The furniture of the bedroom: what somebody of fifteen has around them.
import type { BedroomPalette } from './bedroomPalettes';
import { circle, type Defs, each, ellipse, path, placed, rect, stroke, turned } from './draw';

type Book = readonly [width: number, height: number, color: string, lean?: number];

function books(p: BedroomPalette, x: number, y: number, list: readonly Book[]): string {
  const starts = list.map((_, index) => x + list.slice(0, index).reduce((sum, [width]) => sum + width + 3, 0));
  return each(list, ([w, h, color, lean = 0], index) => {
    const left = starts[index] ?? x;
    const book =
      rect(left, y - h, w, h, color, { rx: 2 }) +
      rect(left + w * 0.25, y - h + 12, w * 0.5, 6, p.paper, { opacity: 0.7 });
    return lean ? turned(lean, left + w / 2, y, book) : book;
  });
}

export function bedroomShelf(p: BedroomPalette): string {
  return [
    ellipse(190, 792, 190, 12, p.shade, { opacity: 0.25 }),
    rect(36, 150, 300, 640, p.woodDark, { rx: 8 }) +
      rect(50, 164, 272, 612, p.wood, { rx: 4 }) +
      rect(50, 164, 272, 16, p.shade, { opacity: 0.16 }) +
      each(
        [300, 440, 580],
        (y) => rect(50, y, 272, 14, p.woodLight) + rect(50, y + 14, 272, 10, p.shade, { opacity: 0.16 }),
      ),
    books(p, 66, 300, [
      [24, 96, p.red],
      [18, 84, p.yellow],
      [28, 104, p.green],
      [20, 90, p.duvetLight],
      [22, 98, p.paper],
      [18, 80, p.red],
    ]),
    circle(268, 262, 38, p.paper) +
      path('M268,240l14,10 -5,17h-18l-5,-17z', p.woodDark) +
      stroke('M268,240v-14M282,250l14,-4M277,267l9,12M259,267l-9,12M254,250l-14,-4', p.woodDark, 4),
    books(p, 200, 440, [
      [22, 90, p.duvet],
      [26, 100, p.yellow],
      [18, 84, p.paper],
      [22, 92, p.red, 8],
    ]),
    stroke('M84,430q-8,-64 44,-66q52,2 44,66', p.red, 12) +
      rect(72, 398, 24, 42, p.duvetDark, { rx: 8 }) +
      rect(160, 398, 24, 42, p.duvetDark, { rx: 8 }),
    rect(70, 520, 96, 60, p.green, { rx: 6 }) +
      rect(70, 538, 96, 8, p.paper, { opacity: 0.5 }) +
      path('M220,580l-14,-30h12l-4,-34h44l-4,34h12l-14,30z', p.yellow) +
      rect(206, 574, 56, 8, p.woodDark, { rx: 2 }),
    rect(58, 600, 124, 168, p.woodLight, { rx: 4 }) +
      rect(190, 600, 124, 168, p.woodLight, { rx: 4 }) +
      circle(172, 684, 6, p.woodDark) +
      circle(200, 684, 6, p.woodDark),
    path('M96,150q-4,-40 20,-52q26,-8 52,2q22,14 18,50z', p.duvetDark) + path('M104,126h74v24h-78z', p.duvet),
  ].join('');
}

export function bedroomDesk(p: BedroomPalette, defs: Defs): string {
  const lamp = p.night
    ? circle(
        1488,
        470,
        170,
        defs.radial(1488, 430, 170, [
          [0, '#ffd98a', 0.28],
          [1, '#ffd98a', 0],
        ]),
      )
    : '';
  return [
    ellipse(1345, 794, 240, 12, p.shade, { opacity: 0.22 }),
    rect(1140, 542, 18, 250, p.woodDark) +
      rect(1520, 542, 18, 250, p.woodDark) +
      rect(1370, 542, 150, 170, p.wood, { rx: 4 }) +
      rect(1382, 556, 126, 64, p.woodLight, { rx: 3 }) +
      rect(1382, 632, 126, 64, p.woodLight, { rx: 3 }) +
      circle(1445, 588, 6, p.woodDark) +
      circle(1445, 664, 6, p.woodDark),
    rect(1120, 520, 440, 22, p.woodLight, { rx: 4 }) + rect(1120, 542, 440, 8, p.shade, { opacity: 0.16 }),
    path('M1200,520l10,-104h150l10,104z', p.frame) +
      path('M1216,508l8,-82h122l8,82z', p.screen) +
      rect(1180, 512, 210, 10, p.sill, { rx: 4 }),
    rect(1412, 476, 34, 46, p.red, { rx: 4 }) + stroke('M1420,476l-6,-44M1430,476l2,-52M1440,476l8,-40', p.yellow, 5),
    lamp +
      rect(1490, 508, 60, 13, p.yellow, { rx: 6 }) +
      stroke('M1520,508l-14,-84 26,-60', p.paper, 8) +
      circle(1506, 424, 8, p.yellow) +
      path('M1548,338l-50,52 -28,-42 46,-34z', p.yellow) +
      path('M1498,390l-28,-42 -8,6q-4,26 26,42z', p.night ? p.woodLight : '#fff3c4'),
    // a chair with a hoodie over it, and the school bag beside
    placed(
      46,
      0,
      1,
      1,
      ellipse(1262, 868, 92, 11, p.shade, { opacity: 0.3 }) +
        stroke('M1262,740v90M1262,830l-64,34M1262,830l64,34M1262,830v36', p.woodDark, 9) +
        rect(1196, 718, 132, 26, p.duvetDark, { rx: 12 }) +
        stroke('M1262,722v-60', p.woodDark, 9) +
        rect(1196, 566, 132, 112, p.duvetDark, { rx: 16 }),
      path(
        'M1186,592q6,-34 40,-36h72q34,2 40,36l16,86q-8,14 -24,8l-14,-44 2,62q-56,14 -112,0l2,-62 -14,44q-16,6 -24,-8z',
        p.yellow,
      ) +
        path('M1226,556q36,34 72,0q-8,-18 -36,-18t-36,18z', p.red) +
        stroke('M1244,582v34M1280,582v30', p.paper, 4),
    ),
    ellipse(1452, 880, 90, 11, p.shade, { opacity: 0.3 }) +
      path('M1376,878q-10,-96 24,-122q50,-20 98,2q30,28 22,120q-70,10 -144,0z', p.green) +
      path('M1392,820q56,14 114,2l2,54q-58,8 -118,0z', p.greenDark) +
      stroke('M1420,756q28,-34 58,0', p.greenDark, 8) +
      rect(1430, 838, 38, 7, p.yellow, { rx: 3 }),
  ].join('');
}

export function bedroomBed(p: BedroomPalette, defs: Defs): string {
  const duvet = defs.fade(p.duvetLight, p.duvet);
  const crumbs = each(
    [
      [660, 700],
      [742, 712],
      [826, 696],
      [908, 708],
      [992, 700],
      [1076, 712],
      [690, 764],
      [782, 776],
      [872, 764],
      [960, 772],
      [1050, 764],
      [1140, 772],
    ] as const,
    ([x, y]) => path(`M${x},${y}l6,-9 6,9 -6,9z`, p.pillow, { opacity: 0.4 }),
  );
  return [
    ellipse(800, 868, 450, 16, p.shade, { opacity: 0.32 }),
    rect(360, 540, 44, 326, p.woodLight, { rx: 14 }) +
      rect(1200, 660, 36, 206, p.woodLight, { rx: 12 }) +
      rect(380, 730, 840, 110, p.wood, { rx: 6 }) +
      rect(380, 828, 840, 14, p.woodDark),
    path('M402,692q0,-36 40,-36h720q42,0 42,38v58H402z', p.sheet) +
      rect(402, 734, 200, 18, p.sheetDark, { opacity: 0.5 }),
    path('M410,668q-10,-70 72,-78q86,-4 98,20q14,30 -6,62q-76,24 -164,-4z', p.pillow) +
      stroke('M432,650q44,18 128,10', p.sheetDark, 5) +
      stroke('M560,616q-18,10 -22,22', p.sheetDark, 4),
    path(
      'M604,642q26,-26 150,-24q250,6 372,-2q74,0 84,46l10,142q2,34 -46,30q-60,-10 -122,4q-76,16 -150,0q-72,-14 -140,2q-74,14 -124,-6q-42,-10 -40,-62q2,-86 6,-130z',
      duvet,
    ),
    path(
      'M604,642q26,-26 150,-24q250,6 372,-2q50,2 70,24q-60,22 -180,14q-190,-14 -300,2q-66,8 -112,-14z',
      p.duvetLight,
    ) +
      stroke(
        'M640,736q150,34 300,4M716,800q100,14 190,-8M1050,716q60,30 130,20M972,662q16,60 -12,150M1130,764q-8,34 6,58',
        p.duvetDark,
        5,
        { opacity: 0.55 },
      ) +
      crumbs,
    // the phone charger, waiting
    stroke('M1236,700q40,40 20,92t30,60', p.frame, 4, { opacity: 0.7 }),
  ].join('');
}
