// A neighbourhood square at the hour of the lamps: benches round a tree, shops still open, a mosque at its far side.
import { circle, Defs, each, ellipse, path, polygon, rect, stroke, upTo } from './draw';
import { streetFronts, streetSky } from './street';
import { SQUARE_DUSK, type StreetPalette } from './streetPalettes';
import { streetLamp, streetTree } from './streetThings';

const FOOT = 640;

/** Of brick like its neighbours, with a dome, a slender tower and a tiled door. */
function mosque(p: StreetPalette): string {
  const arch = (x: number, w: number, h: number, fill: string) =>
    path(
      `M${x - w / 2},${FOOT}v${-h}q0,${-w * 0.5} ${w / 2},${-w * 0.7}q${w / 2},${w * 0.2} ${w / 2},${w * 0.7}v${h}z`,
      fill,
    );
  return [
    rect(1020, 210, 56, FOOT - 210, p.minaret) +
      rect(1010, 300, 76, 16, p.trim, { rx: 4 }) +
      rect(1014, 196, 68, 14, p.trim, { rx: 4 }) +
      path('M1022,196q4,-58 26,-84q22,26 26,84z', p.dome) +
      circle(1048, 100, 7, p.lamp) +
      each([340, 420, 500], (y) => rect(1040, y, 16, 34, p.lit, { rx: 8 })),
    rect(560, 400, 460, FOOT - 400, p.minaret) +
      rect(548, 388, 484, 18, p.trim, { rx: 4 }) +
      path('M650,388q4,-130 140,-140q136,10 140,140z', p.dome) +
      rect(640, 380, 300, 14, p.trim, { rx: 4 }) +
      circle(790, 240, 8, p.lamp) +
      rect(787, 212, 6, 30, p.lamp),
    arch(790, 120, 130, p.tile) + arch(790, 92, 116, p.lit) + rect(786, 520, 8, FOOT - 520, p.tile),
    each(
      [610, 680, 900, 968],
      (x) =>
        arch(x, 46, 110, p.tile) +
        rect(x - 23, 610, 46, 30, p.minaret) +
        path(`M${x - 16},604v-74q0,-20 16,-28q16,8 16,28v74z`, p.lit),
    ),
    each(upTo(15), (i) => rect(566 + i * 30, 420, 16, 16, i % 2 ? p.tile : p.dome, { rx: 3, opacity: 0.8 })),
  ].join('');
}

function ground(p: StreetPalette, defs: Defs): string {
  const rays = stroke(
    each(upTo(17), (i) => `M${800 + (i - 8) * 70},${FOOT}L${800 + (i - 8) * 220},1000`),
    p.joint,
    2.5,
    { opacity: 0.45 },
  );
  return (
    rect(0, FOOT, 1600, 360, defs.fade(p.pave, p.paveNear)) +
    rays +
    each([662, 692, 734, 790, 864, 956], (y) => rect(0, y, 1600, 2.5, p.joint, { opacity: 0.45 })) +
    rect(0, FOOT, 1600, 8, p.shade, { opacity: 0.2 })
  );
}

function bench(p: StreetPalette, x: number, y: number): string {
  return [
    ellipse(x, y + 4, 150, 10, p.shade, { opacity: 0.3 }),
    each(
      [-110, 110],
      (dx) => rect(x + dx - 6, y - 56, 12, 58, p.metal) + stroke(`M${x + dx},${y - 56}l-10,-66`, p.metal, 10),
    ),
    rect(x - 140, y - 64, 280, 14, p.bench, { rx: 5 }) +
      rect(x - 140, y - 50, 280, 5, p.benchDark) +
      rect(x - 146, y - 108, 280, 14, p.bench, { rx: 5 }) +
      rect(x - 150, y - 132, 280, 14, p.bench, { rx: 5 }),
  ].join('');
}

function shops(p: StreetPalette): string {
  const awning = (x: number, w: number) =>
    each(upTo(w / 30), (i) =>
      polygon(
        [x + i * 30, 540, x + 30 + i * 30, 540, x + 34 + i * 30, 572, x + 2 + i * 30, 572],
        i % 2 ? p.awning2 : p.awning,
      ),
    );
  const crates = each([[1240, p.path], [1300, p.dome], [1360, p.lamp]] as const, ([x, colour]) => rect(x, 622, 54, 28, p.bench, { rx: 3 }) + each([8, 24, 40], (dx) => circle(x + dx + 3, 622, 10, colour))); // biome-ignore format: three crates
  return (
    rect(1200, 572, 240, 68, p.shopIn) +
    awning(1200, 240) +
    crates +
    rect(180, 572, 210, 68, p.shopIn) +
    awning(180, 210) +
    each([206, 266, 326], (x) => rect(x, 596, 40, 44, p.trim, { opacity: 0.5, rx: 3 }))
  );
}

export function squareDusk(): string {
  const p = SQUARE_DUSK;
  const defs = new Defs('qk');
  const pigeons = each([[560, 900], [600, 918], [1010, 880]] as const, ([x, y]) => ellipse(x, y, 17, 10, p.metalLight) + circle(x + 15, y - 9, 6, p.metalLight) + path(`M${x - 14},${y}l-16,5 14,4z`, p.metalLight) + stroke(`M${x},${y + 8}v8M${x + 6},${y + 8}v8`, p.awning, 2)); // biome-ignore format: three pigeons
  return defs.picture(
    streetSky(p, defs),
    streetFronts(p, -110, FOOT),
    shops(p),
    mosque(p),
    ground(p, defs),
    streetTree(p, 330, 800, 1.15),
    bench(p, 340, 850),
    bench(p, 1230, 846),
    streetLamp(p, defs, 1080, 780) + streetLamp(p, defs, 560, 770),
    pigeons,
    path('M0,800H1600V1000H0Z', defs.fade(p.shade, p.shade, 0, 0.3)),
  );
}
