// A one-point perspective: rooms are loops over real coordinates, projected to the picture.
import { type Point, polygon } from './draw';

type More = Readonly<Record<string, string | number>>;

export interface Perspective {
  /** Picture units per room unit at depth z. */
  readonly scale: (z: number) => number;
  readonly at: (x: number, y: number, z: number) => Point;
  /** `corners` are x, y and z by turns. */
  readonly quad: (corners: readonly number[], fill: string, more?: More) => string;
  /** A level surface at height y. */
  readonly level: (y: number, x0: number, x1: number, z0: number, z1: number, fill: string, more?: More) => string;
  /** A wall along the line of sight at x. */
  readonly side: (x: number, z0: number, z1: number, y0: number, y1: number, fill: string, more?: More) => string;
  /** A surface facing the onlooker at depth z. */
  readonly front: (z: number, x0: number, y0: number, x1: number, y1: number, fill: string, more?: More) => string;
}

/** (cx, cy) is the vanishing point, `focal` the distance to the picture plane; y grows downwards. */
export function perspective(cx: number, cy: number, focal: number): Perspective {
  const at = (x: number, y: number, z: number): Point => [cx + (focal * x) / z, cy + (focal * y) / z];
  const quad: Perspective['quad'] = (corners, fill, more = {}) => {
    const flat = corners.map((value, index) => {
      const depth = corners[index - (index % 3) + 2] ?? 1;
      return index % 3 === 0 ? cx + (focal * value) / depth : cy + (focal * value) / depth;
    });
    return polygon(
      flat.filter((_, index) => index % 3 !== 2),
      fill,
      more,
    );
  };
  return {
    scale: (z) => focal / z,
    at,
    quad,
    level: (y, x0, x1, z0, z1, fill, more) => quad([x0, y, z0, x1, y, z0, x1, y, z1, x0, y, z1], fill, more),
    side: (x, z0, z1, y0, y1, fill, more) => quad([x, y0, z0, x, y0, z1, x, y1, z1, x, y1, z0], fill, more),
    front: (z, x0, y0, x1, y1, fill, more) => quad([x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z], fill, more),
  };
}
