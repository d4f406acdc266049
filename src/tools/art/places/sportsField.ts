// The field of the football club: one goal, mown stripes, the canteen with its awning, poplars along the ditch.
import { circle, Defs, each, ellipse, path, polygon, rect, upTo } from './draw';
import { perspective } from './perspective';
import { SPORTS_FIELD_DAY, SPORTS_FIELD_DUSK, type SportsFieldPalette } from './sportsFieldPalettes';
import { goal, touchline } from './sportsFieldThings';

const { level } = perspective(800, 470, 760);
const FLOOR = 1.6;

function sky(p: SportsFieldPalette, defs: Defs): string {
  const clouds = each([[260, 120, 150], [620, 80, 110], [1120, 150, 160], [1440, 90, 120]] as const, ([x, y, w]) => ellipse(x, y, w, 16, p.cloud, { opacity: 0.5 }) + ellipse(x + 40, y - 14, w * 0.6, 14, p.cloud, { opacity: 0.45 })); // biome-ignore format: pairs
  const poplars = each(upTo(22), (i) =>
    ellipse(20 + i * 76, 430 - ((i * 37) % 26), 26, 96 + ((i * 53) % 28), i % 3 ? p.poplar : p.treeDark),
  );
  return [
    rect(0, 0, 1600, 620, defs.fade(p.sky1, p.sky2)) +
      rect(0, 0, 1600, 620, defs.glow(1180, 440, 560, p.glow, 0.8)) +
      clouds,
    path('M0,500q200,-40 420,-26t400,-14t420,10t360,-16V640H0Z', p.far, { opacity: 0.7 }) +
      poplars +
      rect(0, 500, 1600, 60, p.treeDark),
  ].join('');
}

/** The canteen behind the field, with a counter that is open and a bicycle rack that is full. */
function canteen(p: SportsFieldPalette): string {
  const stripes = each(upTo(9), (i) =>
    polygon([88 + i * 42, 420, 130 + i * 42, 420, 136 + i * 44, 462, 90 + i * 44, 462], i % 2 ? p.awning2 : p.awning),
  );
  return [
    polygon([46, 400, 96, 326, 520, 326, 566, 400], p.roof) +
      rect(62, 400, 488, 150, p.house) +
      rect(62, 400, 488, 10, p.shade, { opacity: 0.2 }),
    stripes +
      rect(96, 462, 380, 44, p.lit) +
      rect(90, 504, 394, 10, p.houseDark) +
      rect(496, 440, 42, 110, p.door, { rx: 3 }) +
      circle(530, 498, 4, p.lit),
    each([130, 220, 310, 400], (x) => rect(x, 476, 22, 28, p.houseDark, { rx: 4 })),
  ].join('');
}

function field(p: SportsFieldPalette, defs: Defs): string {
  const stripes = each([2.2, 2.9, 3.8, 5, 6.6, 9], (z, i) =>
    i % 2 ? '' : level(FLOOR, -30, 30, z, [2.9, 3.8, 5, 6.6, 9, 13][i] ?? 13, p.grassDark),
  );
  return [
    rect(0, 548, 1600, 452, defs.fade(p.grass, p.grassNear)) + stripes,
    level(FLOOR, -40, 40, 12.4, 12.9, p.line, { opacity: 0.9 }),
    // the penalty area and its arc, on the side of the goal
    level(FLOOR, -4.6, 4.6, 5.4, 5.5, p.line, { opacity: 0.85 }) +
      level(FLOOR, -4.6, -4.45, 5.4, 12.4, p.line, { opacity: 0.85 }) +
      level(FLOOR, 4.45, 4.6, 5.4, 12.4, p.line, { opacity: 0.85 }) +
      path('M640,694q160,54 320,0', 'none', { stroke: p.line, 'stroke-width': 7, opacity: 0.85 }) +
      ellipse(800, 648, 9, 3.5, p.line),
  ].join('');
}

function masts(p: SportsFieldPalette, defs: Defs): string {
  return each([[700, 250], [1490, 190]] as const, ([x, y]) =>
    rect(x - 5, y, 10, 556 - y, p.mast) + rect(x - 46, y - 12, 92, 34, p.mast, { rx: 5 }) + each([-32, -11, 11, 32], (dx) => circle(x + dx, y + 5, 9, p.lamp)) + (p.dusk ? rect(0, 0, 1600, 1000, defs.glow(x, y + 6, 330, p.lamp, 0.8)) : ''),
  ); // biome-ignore format: two masts
}

function draw(prefix: string, p: SportsFieldPalette): string {
  const defs = new Defs(prefix);
  const pools = p.dusk
    ? ellipse(620, 800, 560, 120, p.lamp, { opacity: 0.1 }) + ellipse(1250, 760, 480, 100, p.lamp, { opacity: 0.1 })
    : '';
  return defs.picture(
    sky(p, defs),
    canteen(p),
    masts(p, defs),
    field(p, defs),
    pools,
    goal(p),
    touchline(p),
    rect(0, 800, 1600, 200, defs.fade(p.shade, p.shade, 0, 0.24)),
  );
}

export const sportsFieldDay = () => draw('fd', SPORTS_FIELD_DAY);
export const sportsFieldDusk = () => draw('fk', SPORTS_FIELD_DUSK);
