// Finds the few colours a small picture can do with, and says which of them each pixel takes.

export type Colour = readonly [r: number, g: number, b: number, a: number];

const apart = (one: Colour, other: Colour) => one.reduce((sum, part, at) => sum + (part - (other[at] ?? 0)) ** 2, 0);

export function nearestOf(colours: readonly Colour[], wanted: Colour): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, colour] of colours.entries()) {
    const distance = apart(colour, wanted);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

interface Seen {
  readonly colour: Colour;
  readonly count: number;
}

function seenIn(pixels: readonly Colour[]): readonly Seen[] {
  const counts = new Map<string, { colour: Colour; count: number }>();
  for (const colour of pixels) {
    const key = colour.join();
    const seen = counts.get(key);
    if (seen) seen.count += 1;
    else counts.set(key, { colour, count: 1 });
  }
  return [...counts.values()];
}

/** Each new colour is the one most pixels miss most. */
function chosen(seen: readonly Seen[], most: number): Colour[] {
  const colours: Colour[] = [];
  const missed = seen.map(() => Number.MAX_SAFE_INTEGER);
  while (colours.length < most) {
    const worst = seen.reduce((best, { count }, at) => {
      const weight = (index: number, times: number) => (missed[index] ?? 0) * times;
      return weight(at, count) > weight(best, seen[best]?.count ?? 0) ? at : best;
    }, 0);
    const next = seen[worst];
    if (!next || missed[worst] === 0) break;
    colours.push(next.colour);
    for (const [at, { colour }] of seen.entries()) missed[at] = Math.min(missed[at] ?? 0, apart(colour, next.colour));
  }
  return colours;
}

/** At most `most` colours, each the mean of those it stands for. */
export function paletteOf(pixels: readonly Colour[], most: number): readonly Colour[] {
  const seen = seenIn(pixels);
  let colours: readonly Colour[] = chosen(seen, most);
  for (let round = 0; round < 4; round++) {
    const sums = colours.map(() => [0, 0, 0, 0, 0]);
    for (const { colour, count } of seen) {
      const sum = sums[nearestOf(colours, colour)] ?? [];
      for (const [at, part] of [...colour, 1].entries()) sum[at] = (sum[at] ?? 0) + part * count;
    }
    colours = colours.map((colour, at) => {
      const [r = 0, g = 0, b = 0, a = 0, count = 0] = sums[at] ?? [];
      return count
        ? [Math.round(r / count), Math.round(g / count), Math.round(b / count), Math.round(a / count)]
        : colour;
    });
  }
  return colours;
}
