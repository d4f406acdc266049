// A party seen from the hall: coats on coats, a heap of shoes, and behind the half-open door light, music and backs.
import { circle, Defs, each, ellipse, path, polygon, rect, seeded, stroke, turned, upTo } from './draw';

// biome-ignore format: a palette is read as a table
const NIGHT = {
  wallTop: '#2b2752', wallLow: '#3b3564', panel: '#332d5a', moulding: '#4d4579', floor1: '#4a4270', floor2: '#372f58', skirting: '#565083', frame: '#6a6296', frameDark: '#4b4475', door: '#7d6f9c', doorDark: '#5f5382', pane: '#f3a66b', paneHigh: '#ffd08a', far: '#8c3f6c', farLow: '#d9725f', lightA: '#ffcf6e', lightB: '#e06a9a', lightC: '#6fc3d0', people: '#47264f', people2: '#5b2f5c', people3: '#6d3a66',
  wood: '#6e4f63', woodLight: '#8b6678', coat1: '#3f6e7d', coat2: '#b3605f', coat3: '#c9994d', coat4: '#5d5a92', coat5: '#4b7d66', scarf: '#d98a6a', shoe: '#d8d2e6', shoe2: '#9a5763', shoe3: '#3a3a62', mirror: '#57527f', paper: '#b9b3d6', bulb: '#ffdf9c', shade: '#0f0b22',
};
type PartyPalette = typeof NIGHT;

function hall(p: PartyPalette, defs: Defs): string {
  const slabs = each(upTo(5), (row) => each(upTo(12), (column) => {
    const [y0, y1] = [760 + row * row * 14, 760 + (row + 1) * (row + 1) * 14];
    const x = (part: number, y: number) => 800 + (part - 6) * (110 + (y - 760) * 0.34);
    return (row + column) % 2 ? polygon([x(column, y0), y0, x(column + 1, y0), y0, x(column + 1, y1), y1, x(column, y1), y1], p.floor2) : '';
  })); // biome-ignore format: a floor is two loops
  return [
    rect(0, 0, 1600, 780, defs.fade(p.wallTop, p.wallLow)) +
      rect(0, 500, 1600, 240, p.panel) +
      rect(0, 488, 1600, 14, p.moulding),
    each(upTo(13), (i) =>
      rect(18 + i * 124, 528, 96, 180, 'none', { stroke: p.moulding, 'stroke-width': 4, opacity: 0.5 }),
    ),
    rect(0, 736, 1600, 28, p.skirting) + rect(0, 760, 1600, 240, p.floor1) + slabs,
  ].join('');
}

/** Behind the door: nothing but light in colours, paper lanterns and the backs of people dancing. */
function beyond(p: PartyPalette, defs: Defs): string {
  const dice = seeded(41);
  const person = (x: number, foot: number, tall: number, colour: string, arm: number) => {
    const head = tall * 0.15;
    return (
      path(
        `M${x - tall * 0.2},${foot}q-${tall * 0.03},-${tall * 0.5} ${tall * 0.08},-${tall * 0.62}q${tall * 0.12},-${tall * 0.06} ${tall * 0.24},0q${tall * 0.11},${tall * 0.12} ${tall * 0.08},${tall * 0.62}z`,
        colour,
      ) +
      circle(x, foot - tall * 0.76, head, colour) +
      stroke(
        `M${x + tall * 0.1},${foot - tall * 0.54}q${tall * 0.16 * arm},-${tall * 0.1} ${tall * 0.2 * arm},-${tall * 0.36}`,
        colour,
        tall * 0.085,
      )
    );
  };
  const confetti = each(upTo(46), () =>
    circle(
      600 + dice() * 400,
      190 + dice() * 380,
      2.5 + dice() * 3,
      [p.lightA, p.lightB, p.lightC][Math.floor(dice() * 3)] ?? p.lightA,
      { opacity: 0.8 },
    ),
  );
  const lanterns = each(
    [
      [640, 262, p.lightA],
      [742, 238, p.lightC],
      [846, 256, p.lightB],
      [944, 236, p.lightA],
    ] as const,
    ([x, y, colour]) =>
      stroke(`M${x},170V${y - 34}`, p.people, 2) +
      ellipse(x, y, 38, 34, colour) +
      ellipse(x, y, 20, 34, p.paneHigh, { opacity: 0.35 }) +
      rect(x - 12, y - 37, 24, 6, p.people, { rx: 2 }),
  );
  return [
    rect(560, 150, 480, 620, defs.fade(p.far, p.farLow)),
    rect(560, 150, 480, 620, defs.glow(800, 300, 380, p.lightA, 0.55)) +
      rect(560, 150, 480, 620, defs.glow(640, 620, 300, p.lightC, 0.3)) +
      rect(560, 150, 480, 620, defs.glow(960, 560, 300, p.lightB, 0.45)),
    stroke('M560,206q120,50 240,6t240,8', p.people, 3) + lanterns + confetti,
    person(618, 764, 300, p.people3, 1) +
      person(706, 764, 280, p.people3, -1) +
      person(800, 764, 310, p.people3, 1) +
      person(900, 764, 286, p.people3, -1) +
      person(984, 764, 300, p.people3, 1),
    person(660, 800, 360, p.people2, -1) + person(940, 804, 372, p.people2, 1) + person(816, 812, 340, p.people2, -1),
    person(594, 850, 430, p.people, 1) + person(1000, 860, 420, p.people, -1),
  ].join('');
}

function doorway(p: PartyPalette, defs: Defs): string {
  const leaf = polygon([1018, 168, 1158, 122, 1158, 838, 1018, 764], p.door);
  const panes = each([0, 1, 2], (i) => {
    const [t0, t1] = [206 + i * 128, 306 + i * 128];
    return (
      polygon(
        [1038, t0, 1138, t0 - 30 + i * 14, 1138, t1 - 22 + i * 18, 1038, t1],
        defs.fade(p.paneHigh, p.pane, 0.9, 0.7),
      ) +
      polygon([1084, t0 - 12 + i * 6, 1090, t0 - 14 + i * 6, 1090, t1 - 6 + i * 8, 1084, t1 - 6 + i * 8], p.doorDark)
    );
  });
  return [
    rect(540, 130, 520, 640, p.frameDark) +
      rect(532, 122, 28, 646, p.frame) +
      rect(1040, 122, 28, 646, p.frame) +
      rect(532, 116, 536, 36, p.frame, { rx: 4 }),
    defs.clipped(rect(560, 150, 480, 614, '#fff'), beyond(p, defs)),
    polygon([560, 764, 1040, 764, 1260, 1000, 360, 1000], defs.fade(p.pane, p.pane, 0.45, 0)),
    leaf + panes + polygon([1018, 168, 1030, 164, 1030, 770, 1018, 764], p.doorDark) + circle(1042, 596, 10, p.lightA),
  ].join('');
}

function coats(p: PartyPalette): string {
  const coat = (x: number, colour: string, long: number, lean: number) =>
    turned(
      lean,
      x,
      300,
      path(`M${x - 20},296q20,-22 40,0q46,16 52,60l14,${long}q-66,26 -132,0l10,-${long}q-18,-40 16,-60z`, colour) +
        stroke(
          `M${x},312v${long - 8}M${x - 30},372q8,40 2,${long - 60}M${x + 36},372q-6,40 4,${long - 60}`,
          p.shade,
          5,
          { opacity: 0.25 },
        ),
    );
  const shoes = each([[90, 880, p.shoe, -8], [176, 902, p.shoe2, 14], [262, 872, p.shoe3, -20], [334, 914, p.shoe, 6], [150, 946, p.shoe3, 24], [420, 890, p.shoe2, -12], [258, 956, p.shoe, -30], [1330, 912, p.shoe3, 12], [1420, 884, p.shoe, -14], [1500, 930, p.shoe2, 20]] as const, ([x, y, colour, degrees]) =>
    turned(degrees, x, y, ellipse(x, y + 16, 46, 6, p.shade, { opacity: 0.35 }) + path(`M${x - 40},${y + 14}q-4,-30 12,-38q14,-4 20,8q16,16 46,18q10,4 6,14z`, colour) + rect(x - 42, y + 10, 86, 8, p.paper, { rx: 4 })),
  ); // biome-ignore format: a heap of shoes
  return [
    rect(60, 270, 420, 22, p.woodLight, { rx: 6 }) + each(upTo(6), (i) => circle(96 + i * 68, 296, 9, p.paper)),
    coat(110, p.coat1, 300, -2) +
      coat(250, p.coat3, 260, 3) +
      coat(390, p.coat4, 310, -1) +
      coat(180, p.coat2, 280, 1) +
      coat(330, p.coat5, 250, -3),
    stroke('M246,300q34,80 -6,180t20,120', p.scarf, 20) +
      stroke('M246,300q34,80 -6,180t20,120', p.shade, 3, { opacity: 0.2 }),
    // a mirror, a bag of bottles of lemonade, the stairs going up
    rect(1226, 190, 150, 250, p.woodLight, { rx: 75 }) +
      rect(1240, 204, 122, 222, p.mirror, { rx: 61 }) +
      polygon([1256, 250, 1300, 214, 1270, 400, 1248, 380], p.paper, { opacity: 0.12 }),
    each(
      upTo(7),
      (i) =>
        polygon(
          [1430 + i * 30, 770 - i * 84, 1600, 770 - i * 84, 1600, 686 - i * 84, 1430 + i * 30, 686 - i * 84],
          i % 2 ? p.wood : p.floor2,
        ) + rect(1424 + i * 30, 680 - i * 84, 180, 12, p.woodLight),
    ) + stroke('M1424,560L1600,70', p.woodLight, 14),
    shoes,
  ].join('');
}

export function partyNight(): string {
  const defs = new Defs('pn');
  return defs.picture(
    hall(NIGHT, defs),
    doorway(NIGHT, defs),
    coats(NIGHT),
    rect(0, 0, 1600, 1000, defs.glow(800, 520, 620, NIGHT.pane, 0.28)),
    rect(0, 0, 1600, 1000, defs.radial(800, 520, 1000, [[0.45, '#0b0822', 0], [1, '#0b0822', 0.55]])),
  ); // biome-ignore format: two stops
}
