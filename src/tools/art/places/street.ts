// A street of old houses with a bakery on the corner, bikes against the fronts, and the red path along it.
import { bicycle } from './bicycle';
import { circle, Defs, each, ellipse, path, placed, polygon, rect, seeded, stroke, upTo } from './draw';
import { STREET_DAY, STREET_NIGHT, type StreetPalette } from './streetPalettes';
import { parkedCar, streetLamp, streetTree } from './streetThings';

const FOOT = 690;

export function streetSky(p: StreetPalette, defs: Defs): string {
  const dice = seeded(3);
  const stars = p.sky1.startsWith('#0f') ? each(upTo(50), () => circle(dice() * 1600, dice() * 330, 0.8 + dice() * 1.5, p.lamp, { opacity: 0.4 + dice() * 0.4 })) + circle(1310, 130, 44, '#fbf1cf') + circle(1294, 120, 8, '#eadfb6') + circle(1326, 146, 6, '#eadfb6') : ''; // biome-ignore format: one night
  const clouds = each([[240, 120, 150], [700, 70, 110], [1080, 160, 130]] as const, ([x, y, w]) => ellipse(x, y, w, 15, p.cloud, { opacity: 0.4 }) + ellipse(x + 40, y - 13, w * 0.6, 13, p.cloud, { opacity: 0.34 })); // biome-ignore format: pairs
  return (
    rect(0, 0, 1600, 720, defs.fade(p.sky1, p.sky2)) +
    rect(0, 0, 1600, 720, defs.glow(1200, 520, 560, p.glow, p.sky1.startsWith('#0f') ? 0.15 : 0.7)) +
    stars +
    clouds
  );
}

const TOPS = ['step', 'point', 'bell', 'flat'] as const;

function roofOf(
  kind: (typeof TOPS)[number],
  x: number,
  w: number,
  top: number,
  wall: string,
  roof: string,
  trim: string,
): string {
  const mid = x + w / 2;
  switch (kind) {
    case 'step':
      return (
        path(
          `M${x},${top}v-26h${w * 0.13}v-30h${w * 0.13}v-30h${w * 0.13}v-28h${w * 0.22}v28h${w * 0.13}v30h${w * 0.13}v30h${w * 0.13}v26z`,
          wall,
        ) + rect(mid - 16, top - 82, 32, 40, trim, { rx: 3 })
      );
    case 'point':
      return (
        polygon([x - 6, top, mid, top - 110, x + w + 6, top], roof) +
        polygon([x + 20, top, mid, top - 84, x + w - 20, top], wall) +
        circle(mid, top - 30, 15, trim)
      );
    case 'bell':
      return (
        path(
          `M${x},${top}q${w * 0.16},-4 ${w * 0.2},-44q${w * 0.06},-64 ${w * 0.3},-66q${w * 0.24},2 ${w * 0.3},66q${w * 0.04},40 ${w * 0.2},44z`,
          wall,
        ) + rect(mid - 17, top - 70, 34, 44, trim, { rx: 16 })
      );
    case 'flat':
      return (
        rect(x - 6, top - 26, w + 12, 28, trim, { rx: 3 }) +
        polygon([x + 10, top - 26, x + 36, top - 74, x + w - 36, top - 74, x + w - 10, top - 26], roof)
      );
  }
}

/** Eight fronts, each with its own gable, tall windows, a door with a step. */
export function streetFronts(p: StreetPalette, from: number, foot: number): string {
  const dice = seeded(29);
  const pane = (x: number, y: number, w: number, h: number) =>
    rect(x - 5, y - 5, w + 10, h + 10, p.trim, { rx: 3 }) +
    rect(x, y, w, h, dice() < (p.night ? 0.34 : 0.5) ? p.lit : p.dark) +
    rect(x + w / 2 - 2, y, 4, h, p.trim) +
    rect(x, y + h * 0.38, w, 4, p.trim);
  return each(upTo(8), (i) => {
    const w = 216;
    const x = from + i * w;
    const top = foot - 360 - ((i * 47) % 60);
    const wall = p.house[i % 4] ?? '';
    const rows = each(
      [0, 1],
      (row) => pane(x + 30, top + 44 + row * 118, 52, 82) + pane(x + 134, top + 44 + row * 118, 52, 82),
    );
    return [
      roofOf(TOPS[i % 4] ?? 'flat', x, w, top, wall, p.roof[i % 2] ?? '', p.trim) +
        rect(x, top, w, foot - top, wall) +
        rect(x, top, w, 8, p.shade, { opacity: 0.14 }) +
        rect(x, top, 3, foot - top, p.shade, { opacity: 0.12 }),
      rows + pane(x + 30, foot - 108, 78, 78),
      rect(x + 128, foot - 128, 66, 128, p.trim, { rx: 4 }) +
        rect(x + 136, foot - 118, 50, 118, p.door[i % 4] ?? '', { rx: 3 }) +
        rect(x + 144, foot - 108, 34, 30, p.lit, { rx: 2, opacity: 0.85 }) +
        circle(x + 178, foot - 52, 4, p.trim) +
        rect(x + 122, foot - 8, 78, 8, p.kerb),
      stroke(
        each(upTo(5), (row) => `M${x + 12 + ((row * 61) % 150)},${top + 34 + row * 74}h26`),
        p.shade,
        3,
        { opacity: 0.12 },
      ),
    ].join('');
  });
}

/** Pavement, red path and road in front of the houses. */
function ground(p: StreetPalette, defs: Defs): string {
  const joints = stroke(
    each(upTo(18), (i) => `M${800 + (i - 9) * 96},${FOOT}L${800 + (i - 9) * 132},790`),
    p.joint,
    2,
    { opacity: 0.5 },
  );
  return [
    rect(0, FOOT, 1600, 100, defs.fade(p.pave, p.paveNear)) +
      joints +
      rect(0, 724, 1600, 2.5, p.joint, { opacity: 0.5 }) +
      rect(0, 756, 1600, 2.5, p.joint, { opacity: 0.5 }) +
      rect(0, FOOT, 1600, 8, p.shade, { opacity: 0.18 }),
    rect(0, 788, 1600, 12, p.kerb) +
      rect(0, 800, 1600, 62, p.path) +
      each(upTo(8), (i) => rect(40 + i * 210, 829, 80, 4, p.line, { rx: 2, opacity: 0.55 })),
    rect(0, 862, 1600, 138, defs.fade(p.road, p.roadNear)) +
      rect(0, 862, 1600, 6, p.kerb, { opacity: 0.6 }) +
      each(upTo(6), (i) => rect(-40 + i * 300, 932, 150, 8, p.line, { rx: 3, opacity: 0.6 })),
  ].join('');
}

/** The bakery on the corner: an awning, a window with loaves, shut or open by the hour. */
function bakeryFront(p: StreetPalette): string {
  const [x, y] = [640, 536];
  const stripes = each(
    upTo(8),
    (i) =>
      polygon(
        [x + i * 40, y - 46, x + 40 + i * 40, y - 46, x + 40 + i * 40 - 4, y, x + i * 40 - 4, y],
        i % 2 ? p.awning2 : p.awning,
      ) + circle(x + 16 + i * 40, y, 20, i % 2 ? p.awning2 : p.awning),
  );
  const loaves = each(upTo(5), (i) =>
    path(`M${668 + i * 36},650q-4,-30 15,-30q19,0 15,30z`, i % 2 ? p.bench : p.benchDark),
  );
  return (
    rect(x - 8, 500, 336, FOOT - 500, p.shop) +
    rect(x + 12, 548, 190, 116, p.shopIn) +
    rect(x + 12, 650, 190, 14, p.benchDark) +
    loaves +
    rect(x + 222, 540, 84, FOOT - 540, p.trim) +
    rect(x + 232, 550, 64, FOOT - 550, p.shopIn) +
    rect(x + 232, 620, 64, 70, p.door[0] ?? '') +
    stripes +
    ellipse(800, 470, 60, 26, p.trim) +
    path('M766,472q34,-34 68,0q-34,14 -68,0z', p.bench)
  );
}

function draw(prefix: string, p: StreetPalette): string {
  const defs = new Defs(prefix);
  const bike = defs.stamp(bicycle({ tyre: p.metal, rim: p.rim, metal: p.metalLight, saddle: p.trunk }, 'low'));
  const shadowed = (x: number, y: number, k: number, colour: string) =>
    ellipse(x, y + 4, 150 * k, 9 * k, p.shade, { opacity: 0.25 }) + bike(x, y, k, k, { color: colour });
  return defs.picture(
    streetSky(p, defs),
    streetFronts(p, 0 - 20, FOOT),
    bakeryFront(p),
    ground(p, defs),
    streetTree(p, 470, 776, 1),
    shadowed(210, 742, 0.9, p.bike) + shadowed(1230, 742, 0.9, p.awning),
    streetLamp(p, defs, 1090, 792) + streetLamp(p, defs, 330, 792),
    placed(1330, 900, 1, 1, parkedCar(p)),
    path('M0,800H1600V1000H0Z', defs.fade(p.shade, p.shade, 0, 0.25)),
  );
}

export const streetDay = () => draw('td', STREET_DAY);
export const streetNight = () => draw('tn', STREET_NIGHT);
