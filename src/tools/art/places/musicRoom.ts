// The music room of the school: a drum kit in the middle, guitars on the wall, egg boxes against the noise.
import { circle, Defs, each, ellipse, path, polygon, rect, stroke, turned, upTo } from './draw';

// biome-ignore format: a palette is read as a table
const DAY = {
  wall: '#e9d9c4', wallLow: '#dcc7ac', foam: '#8f86a8', foamDark: '#776e93', foamLight: '#a79fbe', floorFar: '#c09a73', floorNear: '#a07a55', plank: '#ab855f', skirting: '#f6ecdc', rug: '#a8504a', rug2: '#d8a674', rug3: '#7d3b3a', frame: '#fffaf0', sky: '#b9dcea', skyLow: '#f4f2e0', tree: '#93b787', shell: '#8f7bd0', shellDark: '#6f5db0', shellLight: '#ab9ae2', skin: '#f8f3e8', skinDark: '#ded6c6', rim: '#c9ced3', rimDark: '#949ca3', brass: '#e2b34a', brassDark: '#b98a2c', brassLight: '#f2d284', guitar: '#c96f45', guitarDark: '#8d4a2c', guitar2: '#5f8f8c', neck: '#6b4a34', black: '#38343f', blackLight: '#56515f', grille: '#6d6876', amp: '#45424d', key: '#fdfaf2', red: '#cf6a55', yellow: '#e6b451', green: '#83ab78', blue: '#6f93b4', paper: '#fdf8ec', wood: '#c1905f', woodDark: '#9c7047', shade: '#4a3426', sun: '#fff1c6',
};
type MusicRoomPalette = typeof DAY;

function room(p: MusicRoomPalette, defs: Defs): string {
  const foam = each(upTo(4), (row) => each(upTo(5), (column) => { const [x, y] = [40 + column * 74, 90 + row * 74]; return rect(x, y, 70, 70, (row + column) % 2 ? p.foam : p.foamDark, { rx: 4 }) + path(`M${x},${y}l35,35l35,-35z`, p.foamLight, { opacity: 0.5 }); })); // biome-ignore format: one tile
  const notes = each([[1240, 130, p.yellow, -3], [1350, 110, p.red, 2], [1460, 140, p.blue, -2]] as const, ([x, y, colour, degrees]) => turned(degrees, x, y, rect(x, y, 92, 122, colour, { rx: 3 }) + circle(x + 46, y + 46, 24, p.paper, { opacity: 0.85 }) + rect(x + 16, y + 86, 60, 6, p.paper, { opacity: 0.8 }) + rect(x + 16, y + 100, 36, 6, p.paper, { opacity: 0.8 }))); // biome-ignore format: three posters
  return [
    rect(0, 0, 1600, 716, defs.fade(p.wall, p.wallLow)) + foam + notes,
    rect(0, 688, 1600, 26, p.skirting) +
      rect(0, 712, 1600, 288, defs.fade(p.floorFar, p.floorNear)) +
      rect(0, 712, 1600, 9, p.shade, { opacity: 0.16 }) +
      each([744, 790, 846, 914, 986], (y) => rect(0, y, 1600, 2.5, p.plank)),
    rect(520, 84, 560, 190, p.frame, { rx: 5 }) +
      defs.clipped(
        rect(536, 100, 528, 158, '#fff'),
        rect(536, 100, 528, 158, defs.fade(p.sky, p.skyLow)) +
          each([560, 660, 950, 1040], (x) => ellipse(x, 262, 70, 50, p.tree)) +
          ellipse(800, 140, 80, 12, p.frame),
      ) +
      each([708, 886], (x) => rect(x, 100, 8, 158, p.frame)) +
      rect(506, 270, 588, 16, p.frame, { rx: 4 }),
  ].join('');
}

function guitars(p: MusicRoomPalette): string {
  const guitar = (x: number, body: string, lean: number) =>
    turned(
      lean,
      x,
      360,
      rect(x - 8, 330, 16, 190, p.neck) +
        rect(x - 13, 296, 26, 40, p.guitarDark, { rx: 5 }) +
        path(
          `M${x - 38},530q-10,-34 22,-44h32q32,10 22,44q-8,18 8,40q24,66 -46,70q-70,-4 -46,-70q16,-22 8,-40z`,
          body,
        ) +
        circle(x, 548, 18, p.guitarDark) +
        rect(x - 20, 596, 40, 8, p.guitarDark, { rx: 3 }) +
        stroke(`M${x - 3},336V596M${x + 3},336V596`, p.key, 1.5),
    );
  return (
    rect(1180, 300, 330, 14, p.woodDark, { rx: 4 }) +
    guitar(1236, p.guitar, -2) +
    guitar(1346, p.guitar2, 1) +
    guitar(1456, p.guitar, 2)
  );
}

/** Left: an amplifier with a keyboard on its stand. */
function keyboard(p: MusicRoomPalette): string {
  return [
    ellipse(220, 850, 220, 14, p.shade, { opacity: 0.28 }),
    stroke('M110,850L330,660M330,850L110,660', p.black, 13),
    rect(30, 630, 400, 44, p.black, { rx: 6 }) +
      rect(40, 640, 380, 26, p.key, { rx: 2 }) +
      each(upTo(20), (i) => rect(56 + i * 19, 640, 2, 26, p.blackLight)) +
      each(upTo(19), (i) => (i % 7 === 2 || i % 7 === 6 ? '' : rect(68 + i * 19, 640, 9, 15, p.black))),
    rect(60, 610, 150, 22, p.blackLight, { rx: 4 }) +
      polygon([250, 630, 270, 540, 400, 540, 412, 630], p.paper) +
      each([560, 582, 604], (y) => stroke(`M276,${y}h112`, p.blackLight, 3)),
    ellipse(1450, 860, 150, 13, p.shade, { opacity: 0.28 }) +
      rect(1330, 660, 240, 196, p.amp, { rx: 10 }) +
      rect(1346, 700, 208, 140, p.grille, { rx: 6 }) +
      each([1400, 1500], (x) => circle(x, 770, 44, p.blackLight) + circle(x, 770, 16, p.amp)) +
      each([1360, 1390, 1420, 1450], (x) => circle(x, 682, 9, p.brass)) +
      stroke('M1390,660q60,-34 120,0', p.black, 9),
    stroke('M1330,830q-90,60 -180,20t-130,40', p.black, 6),
  ].join('');
}

function cymbal(p: MusicRoomPalette, x: number, y: number, w: number, lean: number, foot: number): string {
  return (
    stroke(`M${x},${y}L${foot},900`, p.rimDark, 8) +
    turned(
      lean,
      x,
      y,
      ellipse(x, y, w, w * 0.16, p.brassDark) +
        ellipse(x, y - 4, w, w * 0.15, p.brass) +
        ellipse(x - w * 0.2, y - 7, w * 0.5, w * 0.06, p.brassLight, { opacity: 0.8 }) +
        ellipse(x, y - 8, w * 0.18, w * 0.07, p.brassDark) +
        circle(x, y - 14, 6, p.rimDark),
    )
  );
}

/** The kit on its rug, the colour of Zoe's shirt. */
function drums(p: MusicRoomPalette): string {
  const tom = (x: number, y: number, w: number, h: number) =>
    rect(x - w / 2, y, w, h, p.shell, { rx: 10 }) +
    rect(x - w / 2, y, w * 0.3, h, p.shellDark, { rx: 10, opacity: 0.5 }) +
    ellipse(x, y, w / 2, w * 0.17, p.rimDark) +
    ellipse(x, y - 3, w / 2, w * 0.165, p.rim) +
    ellipse(x, y - 3, w * 0.45, w * 0.14, p.skin) +
    rect(x - w / 2, y + h - 10, w, 10, p.rimDark, { rx: 5 }) +
    each([-0.34, 0, 0.34], (part) => rect(x + w * part - 4, y + h * 0.3, 8, h * 0.36, p.rim, { rx: 3 }));
  return [
    ellipse(800, 912, 470, 72, p.rug) +
      ellipse(800, 912, 428, 62, p.rug2) +
      ellipse(800, 912, 412, 58, p.rug3) +
      ellipse(800, 912, 300, 40, p.rug),
    cymbal(p, 560, 452, 118, -8, 610) +
      cymbal(p, 1046, 438, 128, 9, 1000) +
      cymbal(p, 500, 610, 86, 0, 500) +
      ellipse(500, 622, 84, 11, p.brassDark),
    ellipse(800, 920, 190, 16, p.shade, { opacity: 0.35 }),
    stroke('M800,660V700', p.rimDark, 12) + tom(716, 560, 138, 96) + tom(884, 560, 146, 102),
    stroke('M668,900l-34,20M932,900l34,20', p.rimDark, 10) +
      circle(800, 770, 150, p.shellDark) +
      circle(800, 766, 150, p.shell) +
      circle(800, 768, 132, p.rim) +
      circle(800, 768, 122, p.skin) +
      path('M816,690l-52,86h34l-18,70 62,-92h-36l26,-64z', p.brass) +
      circle(858, 820, 16, p.black),
    stroke('M560,800l-40,110M610,800l40,110M585,800v112', p.rimDark, 8) +
      tom(586, 724, 150, 66) +
      stroke('M1010,850l-24,66M1100,850l24,66', p.rimDark, 8) +
      tom(1054, 716, 168, 140),
    stroke('M600,712l96,-40M566,706l86,-58', p.wood, 8) +
      circle(600, 712, 6, p.woodDark) +
      circle(566, 706, 6, p.woodDark),
    ellipse(800, 972, 84, 9, p.shade, { opacity: 0.3 }) +
      rect(730, 924, 140, 26, p.black, { rx: 13 }) +
      rect(790, 946, 20, 26, p.rimDark),
  ].join('');
}

export function musicRoomDay(): string {
  const defs = new Defs('gd');
  return defs.picture(
    room(DAY, defs),
    guitars(DAY),
    polygon([540, 714, 1060, 714, 1260, 1000, 600, 1000], defs.fade(DAY.sun, DAY.sun, 0.4, 0.1)),
    keyboard(DAY),
    drums(DAY),
    path('M0,800H1600V1000H0Z', defs.fade(DAY.shade, DAY.shade, 0, 0.22)),
  );
}
