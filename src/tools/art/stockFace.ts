// Cuts brows and nose out of a face of Open Peeps, which is drawn in one path.
import bounds from 'svg-path-bounds';
import { part } from './peeps/part';
import { subpaths } from './peeps/subpaths';

/** Middle of the piece, in the face frame. */
function isBrow(piece: string): boolean {
  const [, top, , bottom] = bounds(piece);
  return (top + bottom) / 2 <= 92 && bottom - top < 60;
}

function isNose(piece: string): boolean {
  const [left, top, right, bottom] = bounds(piece);
  const middle = (top + bottom) / 2;
  return left >= 105 && right <= 226 && top >= 118 && middle > 150 && middle < 182;
}

async function cut(face: string, wanted: (piece: string) => boolean, ink: string): Promise<string> {
  const { shapes } = await part('face', face);
  const pieces = shapes.flatMap((shape) => subpaths(shape.attributes.d ?? '')).filter(wanted);
  if (pieces.length === 0) throw new Error(`Face ${face} has no such piece.`);
  return `<path d="${pieces.join('')}" fill="${ink}" fill-rule="evenodd"/>`;
}

export const stockBrows = (face: string, ink: string) => cut(face, isBrow, ink);
export const stockNose = (ink: string) => cut('Smile', isNose, ink);
