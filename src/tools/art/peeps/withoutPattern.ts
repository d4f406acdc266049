// Takes the dashes and squiggles off a patterned sweater, so that somebody wears the same plain one in every pose.
import bounds from 'svg-path-bounds';
import type { Shape } from './reactTree';
import { subpaths } from './withoutLogo';

/** A hole no larger than this, in units, is a piece of pattern; the cloth itself and the hands are larger. */
const LARGEST = 130;

function isPattern(piece: string, index: number): boolean {
  const [left, top, right, bottom] = bounds(piece);
  return index > 0 && right - left < LARGEST && bottom - top < LARGEST;
}

export function withoutPattern(shape: Shape): Shape {
  if (shape.fill !== 'region:outlineColor') return shape;
  const kept = subpaths(shape.attributes['d'] ?? '').filter((piece, index) => !isPattern(piece, index));
  return { ...shape, attributes: { ...shape.attributes, d: kept.join('') } };
}
