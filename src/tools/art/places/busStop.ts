// The bus stop in a Dutch suburb: a shelter with a garden on its roof, the red bike path behind it, row houses.
import { bicycle } from './bicycle';
import { busShelter } from './busShelter';
import { BUS_STOP_DAY, BUS_STOP_DUSK, type BusStopPalette } from './busStopPalettes';
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, turned, upTo } from './draw';
import { perspective } from './perspective';

const { level, at } = perspective(800, 560, 760);
const FLOOR = 1.6;

function sky(p: BusStopPalette, defs: Defs): string {
  const mill = (x: number, y: number, k: number) => {
    const blade = (degrees: number) =>
      turned(
        degrees,
        x,
        y,
        path(`M${x},${y}q${14 * k},${-50 * k} ${2 * k},${-118 * k}q${-8 * k},${50 * k} ${-2 * k},${118 * k}z`, p.mill),
      );
    return (
      polygon([x - 4 * k, 600, x - 2 * k, y, x + 2 * k, y, x + 4 * k, 600], p.mill) +
      each([10, 130, 250], blade) +
      circle(x, y, 6 * k, p.mill)
    );
  };
  const clouds = [220, 130, 150, 560, 64, 120, 1080, 190, 140, 1420, 96, 120, 860, 250, 80];
  return [
    rect(0, 0, 1600, 680, defs.fade(p.sky1, p.sky2)) + rect(0, 0, 1600, 680, defs.glow(1250, 470, 520, p.glow, 0.9)),
    each(upTo(5), (i) => {
      const [x = 0, y = 0, w = 0] = clouds.slice(i * 3, i * 3 + 3);
      return (
        ellipse(x, y, w, 15, p.cloud, { opacity: 0.4 }) +
        ellipse(x + 40, y - 13, w * 0.6, 13, p.cloud, { opacity: 0.36 })
      );
    }),
    path('M0,570q160,-50 340,-34t360,-16t420,8t480,-24V680H0Z', p.far, { opacity: 0.7 }) +
      mill(412, 236, 0.72) +
      mill(236, 292, 0.5),
  ].join('');
}

/** Seven houses in a row, with dormers and a light on here and there. */
function houses(p: BusStopPalette): string {
  const dice = seeded(11);
  const pane = (x: number, y: number, w: number, h: number) =>
    rect(x, y, w, h, p.trim, { rx: 3 }) +
    rect(x + 5, y + 5, w - 10, h - 10, dice() < 0.5 ? p.lit : p.dark) +
    rect(x + w / 2 - 2, y + 5, 4, h - 10, p.trim);
  return each(upTo(7), (i) => {
    const x = i * 176 - 60;
    const [w, top] = [174, 436 - ((i * 37) % 3) * 10];
    const h = 660 - top;
    const dormer =
      path(`M${x + 60},${top - 22}h52v-30l-26,-20 -26,20z`, p.trim) +
      rect(x + 71, top - 48, 30, 22, i % 2 ? p.lit : p.dark);
    return [
      rect(x + w * 0.66, top - 104, 24, 60, p.roof),
      rect(x, top, w, h, i % 2 ? p.house : p.houseFar) +
        polygon([x - 6, top, x + w * 0.16, top - 82, x + w * 0.84, top - 82, x + w + 6, top], p.roof) +
        rect(x - 4, top, w + 8, 7, p.shade, { opacity: 0.18 }),
      i % 2 ? '' : dormer,
      pane(x + 20, top + 28, 52, 54) + pane(x + 100, top + 28, 52, 54) + pane(x + 20, top + 116, 68, 60),
      rect(x + 108, top + 112, 40, h - 112, p.door[i % 3] ?? '', { rx: 3 }) +
        rect(x + 116, top + 122, 24, 26, p.lit, { rx: 2, opacity: 0.9 }),
    ].join('');
  });
}

function green(p: BusStopPalette): string {
  const crown = (x: number, y: number, r: number) =>
    circle(x, y, r, p.tree) +
    circle(x - r * 0.62, y + r * 0.46, r * 0.66, p.tree) +
    circle(x + r * 0.7, y + r * 0.46, r * 0.7, p.tree) +
    circle(x - r * 0.22, y + r * 0.44, r * 0.6, p.treeDark, { opacity: 0.5 }) +
    circle(x + r * 0.7, y + r * 0.66, r * 0.42, p.treeDark, { opacity: 0.5 });
  const hedge = each([40, 250, 470, 620, 860, 1010, 1180, 1390, 1560], (x, i) =>
    ellipse(x, 652, 100, i % 2 ? 30 : 38, i % 2 ? p.treeDark : p.tree),
  );
  return [
    hedge + rect(0, 656, 1600, 44, p.grass) + rect(0, 692, 1600, 8, p.grassDark),
    polygon([1416, 690, 1426, 440, 1454, 440, 1466, 690], p.trunk) + crown(1440, 330, 118),
    polygon([96, 690, 102, 500, 120, 500, 128, 690], p.trunk) + crown(110, 420, 84),
  ].join('');
}

function ground(p: BusStopPalette, defs: Defs): string {
  const bikeSign = `<g transform="translate(1310 728) scale(.8 .34)">${stroke('M-60,0a26,26 0 1 0 52,0a26,26 0 1 0 -52,0M14,0a26,26 0 1 0 52,0a26,26 0 1 0 -52,0M-34,0l24,-40h34l16,40M-10,-40l18,40 16,-40M24,-40l-4,-14h16', p.line, 7)}</g>`;
  const ribs = stroke('M-6,928H1600M-6,940H1600', p.joint, 5, { opacity: 0.6, 'stroke-dasharray': '22 28' });
  const seams = each(upTo(33), (i) => {
    const x = (i - 16) * 0.46;
    return `M${at(x, FLOOR, 3.1).map(Math.round)}L${at(x, FLOOR, 5.6).map(Math.round)}`;
  });
  return [
    rect(0, 700, 1600, 64, defs.fade(p.pathDark, p.path)) +
      rect(0, 700, 1600, 4, p.kerb, { opacity: 0.7 }) +
      bikeSign +
      each(upTo(6), (i) => rect(60 + i * 290, 731, 70, 4, p.line, { rx: 2, opacity: 0.5 })),
    rect(0, 764, 1600, 12, p.kerb) + rect(0, 776, 1600, 190, defs.fade(p.pave, p.paveNear)),
    each([5, 4.5, 4.05, 3.65], (z) => level(FLOOR, -9, 9, z, z + 0.02, p.joint, { opacity: 0.5 })),
    stroke(seams, p.joint, 2, { opacity: 0.4 }),
    rect(0, 918, 1600, 34, p.kerb, { opacity: 0.55 }) + ribs,
    rect(0, 960, 1600, 18, p.kerb) + rect(0, 978, 1600, 22, p.kerbDark),
  ].join('');
}

/** The pole with the sign and the timetable, and a bike locked to a rail. */
function aside(p: BusStopPalette, defs: Defs): string {
  const rows = each(upTo(7), (i) => rect(304, 506 + i * 17, 34 - (i % 3) * 5, 5, p.metal, { rx: 2, opacity: 0.55 }));
  const bike = defs.stamp(bicycle({ tyre: p.metal, rim: p.mill, metal: p.metalLight, saddle: p.trunk }, 'low'));
  const [x, y] = at(-3.3, FLOOR, 4.9);
  return [
    ellipse(330, 856, 60, 8, p.shade, { opacity: 0.25 }) +
      rect(314, 176, 14, 680, p.metal) +
      rect(304, 850, 34, 8, p.metal, { rx: 3 }),
    rect(274, 150, 94, 94, p.sign, { rx: 12 }) +
      stroke('M298,214v-40q0,-8 8,-8h30q8,0 8,8v40zM305,214v9M337,214v9', p.metal, 6) +
      rect(306, 184, 30, 13, p.metal, { rx: 2 }),
    rect(286, 480, 70, 152, p.metal, { rx: 5 }) + rect(292, 486, 58, 140, p.trim, { rx: 3 }) + rows,
    ellipse(x - 110, y + 2, 170, 10, p.shade, { opacity: 0.25 }) +
      stroke(`M${x - 150},${y}v-96q0,-12 12,-12h60q12,0 12,12v96`, p.metalLight, 8) +
      bike(x - 110, y, 1.1, 1.1, { color: p.bike }),
  ].join('');
}

function draw(prefix: string, p: BusStopPalette): string {
  const defs = new Defs(prefix);
  return defs.picture(
    sky(p, defs),
    houses(p),
    green(p),
    ground(p, defs),
    busShelter(p, defs),
    aside(p, defs),
    rect(0, 780, 1600, 220, defs.fade(p.shade, p.shade, 0, 0.2)),
  );
}

export const busStopDay = () => draw('sd', BUS_STOP_DAY);
export const busStopDusk = () => draw('sk', BUS_STOP_DUSK);
