// A riding stable in the morning: boxes on both sides, straw, one horse that looks who is coming.
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, upTo } from './draw';
import { perspective } from './perspective';

// biome-ignore format: a palette is read as a table
const DAY = {
  sky: '#bfe0ec', skyLow: '#f6f3df', meadow: '#a8c88e', meadowFar: '#c2d6a6', tree: '#86b087', wall: '#d9bd97', wallDark: '#c3a37b', beam: '#8d6545', beamDark: '#6f4d33', beamLight: '#ab8059', roof: '#a57f5d', roofDark: '#8a6647', door: '#4f7d70', doorDark: '#3f675c', doorLight: '#67968a', iron: '#4a4d52', ironLight: '#6f7479', floor: '#d8c5a6', floorNear: '#bfa884', straw: '#e6c877', strawDark: '#cdaa55', horse: '#9a5f3c', horseDark: '#774529', mane: '#3d2a22', blaze: '#f6ede0', nose: '#6b4534', bucket: '#c96f59', blue: '#6d8fae', leather: '#8a5534', paper: '#fdf7ea', shade: '#4a3524', sun: '#fff1c2',
};
type StablePalette = typeof DAY;
const { level, side, at } = perspective(800, 420, 760);
const FLOOR = 1.9;
const WALL = 2.3;

function shell(p: StablePalette, defs: Defs): string {
  const beams = each([2, 2.9, 4.2, 6], (z) => {
    const [x0, y0] = at(-WALL, -1.15, z);
    const [x1] = at(WALL, -1.15, z);
    const w = 70 / z;
    return (
      rect(x0, y0 - w, x1 - x0, w, p.beam) +
      rect(x0, y0 - w, x1 - x0, w * 0.3, p.beamLight) +
      polygon(
        [x0, y0, 800, y0 - 330 / z, x1, y0, x1, y0 + w * 0.5, 800, y0 - 330 / z + w * 0.7, x0, y0 + w * 0.5],
        p.beamDark,
      )
    );
  });
  return [
    rect(0, 0, 1600, 1000, p.roofDark) + polygon([0, 0, 1600, 0, 905, 300, 695, 300], defs.fade(p.roofDark, p.roof)),
    side(-WALL, 1, 8, -1.2, FLOOR, defs.fade(p.wall, p.wallDark)) +
      side(WALL, 1, 8, -1.2, FLOOR, defs.fade(p.wall, p.wallDark)),
    level(FLOOR, -WALL, WALL, 1, 8, defs.fade(p.floor, p.floorNear)),
    beams,
  ].join('');
}

/** The open doors at the end, and the meadow with the morning on it. */
function meadow(p: StablePalette, defs: Defs): string {
  const [x0, y0] = at(-WALL, -1.2, 8);
  const [x1, y1] = at(WALL, FLOOR, 8);
  const [w, h] = [x1 - x0, y1 - y0];
  return [
    defs.clipped(
      rect(x0, y0, w, h, '#fff'),
      rect(x0, y0, w, h, defs.fade(p.sky, p.skyLow)) +
        rect(x0, y0 + h * 0.62, w, h, p.meadowFar) +
        rect(x0, y0 + h * 0.74, w, h, p.meadow),
      each([0.1, 0.3, 0.86], (part) => ellipse(x0 + w * part, y0 + h * 0.6, 44, 30, p.tree)) +
        stroke(
          `M${x0},${y0 + h * 0.72}H${x1}M${x0},${y0 + h * 0.79}H${x1}` +
            each(upTo(7), (i) => `M${x0 + i * w * 0.16},${y0 + h * 0.68}v38`),
          p.paper,
          4,
        ),
    ),
    rect(x0 - 8, y0 - 10, w + 16, 16, p.beamDark) + rect(x0 - 10, y0, 14, h, p.beam) + rect(x1 - 4, y0, 14, h, p.beam),
    level(FLOOR, -1.9, 1.9, 3, 8, p.sun, { opacity: 0.35 }) +
      rect(0, 0, 1600, 1000, defs.glow(800, 400, 420, p.sun, 0.75)),
  ].join('');
}

/** Half doors with bars above; hay nets and buckets beside them. */
function boxes(p: StablePalette): string {
  return each([-WALL, WALL], (x) =>
    each([[5.4, 6.9], [3.7, 5], [2.55, 3.45]] as const, ([far, near]) =>
      side(x, far, near, -0.7, FLOOR, p.beamDark) +
      side(x, far + 0.06, near - 0.06, -0.62, 0.28, p.shade, { opacity: 0.75 }) +
      each(upTo(6), (i) => side(x, far + 0.1 + ((near - far - 0.2) * i) / 5.5, far + 0.13 + ((near - far - 0.2) * i) / 5.5, -0.62, 0.28, p.ironLight)) +
      side(x, far + 0.06, near - 0.06, 0.3, FLOOR, p.door) +
      side(x, far + 0.16, near - 0.16, 0.46, FLOOR - 0.16, p.doorDark) +
      side(x, far + 0.06, near - 0.06, 0.3, 0.38, p.doorLight) +
      side(x, near - 0.2, near - 0.08, 0.74, 0.84, p.iron),
    ),
  ); // biome-ignore format: three boxes on two sides
}

/** Looks out over the half door nearest on the right. */
function horse(p: StablePalette): string {
  return [
    path(
      'M1290,640q-10,-150 -70,-226q-30,-40 -84,-44q-40,4 -62,50q-34,66 -66,118q-14,34 6,52q26,20 62,0q34,-26 64,-52q16,30 14,102z',
      p.horse,
    ),
    path('M1152,372q60,-30 120,36q64,92 70,240l-54,0q-4,-150 -66,-222q-30,-38 -70,-54z', p.mane),
    path('M1140,372q-14,-44 8,-66q26,20 24,62zM1180,378q2,-46 28,-60q16,28 0,68z', p.horseDark),
    path('M1100,420q-34,66 -70,120q10,8 22,4q40,-54 66,-114q-4,-12 -18,-10z', p.blaze),
    path('M1010,540q-14,34 6,50q26,18 58,2q18,-10 14,-34q-30,-26 -78,-18z', p.nose) +
      ellipse(1030, 566, 7, 9, p.shade) +
      stroke('M1030,588q20,8 42,-6', p.shade, 4),
    circle(1128, 446, 11, p.shade) + circle(1131, 442, 3.5, p.paper) + stroke('M1112,432q14,-14 32,-4', p.horseDark, 5),
    stroke('M1088,522L1150,396M1062,508q40,34 66,14M1150,396q40,60 60,70', p.leather, 9) +
      circle(1092, 518, 9, p.ironLight),
    rect(1110, 628, 330, 372, p.door) +
      rect(1110, 620, 340, 24, p.doorLight, { rx: 4 }) +
      rect(1140, 676, 270, 300, p.doorDark, { rx: 4 }) +
      stroke('M1144,684L1404,968M1404,684L1144,968', p.door, 22) +
      rect(1096, 606, 18, 394, p.beam),
  ].join('');
}

function things(p: StablePalette): string {
  const dice = seeded(17);
  const wisps = stroke(each(upTo(60), () => { const [x, y] = at((dice() - 0.5) * 4, FLOOR, 2 + dice() * 4); return `M${Math.round(x)},${Math.round(y)}l${Math.round((dice() - 0.5) * 36)},${Math.round((dice() - 0.5) * 10)}`; }), p.straw, 3.5); // biome-ignore format: one handful
  return [
    wisps,
    ellipse(300, 890, 220, 15, p.shade, { opacity: 0.28 }) +
      rect(110, 730, 360, 156, p.straw, { rx: 10 }) +
      stroke(
        each(
          upTo(15),
          (i) => `M${124 + i * 23},${742 + ((i * 31) % 30)}l${10 + ((i * 7) % 12)},${90 + ((i * 17) % 40)}`,
        ),
        p.strawDark,
        4,
      ) +
      stroke('M200,732v152M380,732v152', p.bucket, 6),
    rect(170, 620, 230, 112, p.straw, { rx: 10 }) +
      stroke(
        each(upTo(9), (i) => `M${186 + i * 23},${632 + ((i * 31) % 20)}l${8 + ((i * 7) % 10)},${60 + ((i * 17) % 30)}`),
        p.strawDark,
        4,
      ) +
      stroke('M230,622v108M340,622v108', p.bucket, 6),
    ellipse(590, 860, 64, 9, p.shade, { opacity: 0.3 }) +
      path('M538,776h104l-12,84h-80z', p.bucket) +
      ellipse(590, 776, 52, 10, p.blue) +
      stroke('M540,778q50,-70 100,0', p.iron, 5),
    stroke('M470,884L420,560', p.beamLight, 12) +
      stroke('M450,890l40,-6M450,890l4,46M470,887l6,46M490,884l8,46', p.iron, 6),
  ].join('');
}

export function stableDay(): string {
  const defs = new Defs('rd');
  return defs.picture(
    shell(DAY, defs),
    meadow(DAY, defs),
    boxes(DAY),
    things(DAY),
    horse(DAY),
    path('M0,800H1600V1000H0Z', defs.fade(DAY.shade, DAY.shade, 0, 0.28)),
  );
}
