// Cuts a map into sheets of paper large enough to read, each side on its own, and never through a box if it can be helped.
import type { ActorId } from '../../story/vocabulary';
import { isMetBy } from './isMetBy';
import type { Box, MapDrawing, PlacedNode } from './mapDrawing';

/** Lying: letters of 6 points on A4, of 8 on A3. */
const SHEET_WIDTH = 1700;
const SHAPE = 0.62;
const EDGE = 24;

export interface Sheet extends Box {
  readonly side: ActorId | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const around = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)) - EDGE,
  to: Math.max(...spans.map(({ to }) => to)) + EDGE,
});

/** Cuts into pieces of at most `most`, each as long as it can be with as little as possible cut through. */
function pieces(spans: readonly Span[], most: number): readonly Span[] {
  const { from, to } = around(spans);
  const crossed = (at: number) => spans.filter((span) => span.from < at && span.to > at).length;
  const found: Span[] = [];
  for (let start = from; start < to; ) {
    const furthest = start + most;
    const gaps = spans.map((span) => span.to + EDGE / 2).filter((at) => at > start + most / 2 && at < furthest);
    const [best = furthest] = gaps.sort((a, b) => crossed(a) - crossed(b) || b - a);
    const end = furthest >= to ? to : best;
    found.push({ from: start, to: end });
    start = end;
  }
  return found;
}

const across = ({ box }: PlacedNode): Span => ({ from: box.x, to: box.x + box.width });
const down = ({ box }: PlacedNode): Span => ({ from: box.y, to: box.y + box.height });

function sheetsOfSide(nodes: readonly PlacedNode[], side: ActorId | null): readonly Sheet[] {
  const whole = around(nodes.map(across));
  const width = (whole.to - whole.from) / Math.max(1, Math.round((whole.to - whole.from) / SHEET_WIDTH));
  const columns = pieces(nodes.map(across), Math.ceil(width));
  return columns.flatMap(({ from, to }) => {
    const inColumn = nodes.filter(({ box }) => box.x < to && box.x + box.width > from);
    const rows = inColumn.length > 0 ? pieces(inColumn.map(down), width * SHAPE) : [];
    return rows.map((row) => ({ side, x: from, y: row.from, width: to - from, height: row.to - row.from }));
  });
}

/** The sheets of one side, or of every side in turn; a story without sides is cut as a whole. */
export function sheetsOf({ nodes }: MapDrawing, side: ActorId | null): readonly Sheet[] {
  const all = nodes.flatMap((node) => (node.kind === 'side' ? [node.actor] : []));
  const sides = side !== null ? [side] : all.length > 0 ? all : [null];
  const metBy = (each: ActorId | null) => nodes.filter((node) => isMetBy(node, each));
  return sides.flatMap((each) => sheetsOfSide(metBy(each), each));
}
