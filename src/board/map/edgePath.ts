// Draws the way from one place to the next as one flowing line through the points the layout gave it.
import type { Point } from './mapDrawing';

/** An SVG path that passes every point going straight up or down. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const curves = rest.map((to, index) => {
    const from = points[index] ?? to;
    const middle = Math.round((from.y + to.y) / 2);
    return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}
