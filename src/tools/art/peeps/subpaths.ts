// Cuts a path into its closed pieces and measures them.
import svgpath from 'svgpath';

export const subpaths = (d: string): readonly string[] =>
  d
    .split(/(?=M)/)
    .map((piece) => piece.trim())
    .filter(Boolean);

type Point = readonly [x: number, y: number];

const STEPS = [0.25, 0.5, 0.75, 1] as const;

/** Points along one piece, close enough together to measure it. */
function pointsOf(piece: string): readonly Point[] {
  const points: Point[] = [];
  svgpath(piece)
    .unshort()
    .abs()
    .iterate((segment, _index, x, y) => {
      const [kind, ...numbers] = segment as [string, ...number[]];
      const at = (index: number) => numbers[index] ?? 0;
      if (kind === 'C') {
        for (const t of STEPS) {
          const u = 1 - t;
          const bend = (from: number, a: number, b: number, to: number) =>
            u * u * u * from + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * to;
          points.push([bend(x, at(0), at(2), at(4)), bend(y, at(1), at(3), at(5))]);
        }
      } else if (kind === 'H') points.push([at(0), y]);
      else if (kind === 'V') points.push([x, at(0)]);
      else if (numbers.length >= 2) points.push([at(numbers.length - 2), at(numbers.length - 1)]);
    });
  return points;
}

/** `area` in square units, below zero when drawn the other way round; `width` of the stroke it would be if it were one. */
export function measure(piece: string): { readonly area: number; readonly width: number } {
  const points = pointsOf(piece);
  let area = 0;
  let around = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    area += (x * nextY - nextX * y) / 2;
    around += Math.hypot(nextX - x, nextY - y);
  }
  return { area, width: around > 0 ? (2 * Math.abs(area)) / around : 0 };
}
