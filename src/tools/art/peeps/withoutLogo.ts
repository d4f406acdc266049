// Takes the joke logo off the laptop lid.
import bounds from 'svg-path-bounds';
import type { Shape } from './reactTree';
import { subpaths } from './subpaths';

const LID = { left: 780, top: 300, right: 990, bottom: 520 };

function onLid(piece: string): boolean {
  const [left, top, right, bottom] = bounds(piece);
  return left > LID.left && right < LID.right && top > LID.top && bottom < LID.bottom;
}

export function withoutLogo(full: string, shapes: readonly Shape[]): readonly Shape[] {
  if (full !== 'body/effigy/Computer') return shapes;
  return shapes.map((shape) => {
    if (shape.fill !== 'region:outlineColor' && shape.fill !== 'region:computerColor') return shape;
    const kept = subpaths(shape.attributes.d ?? '').filter((piece) => !onLid(piece));
    return { ...shape, attributes: { ...shape.attributes, d: kept.join('') } };
  });
}
