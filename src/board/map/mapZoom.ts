// Where one looks at a map, and how near; pure arithmetic for buttons, keys, wheel and fingers.
import type { Box, Point } from './mapDrawing';

/** A point of the drawing stands at `x + scale * its x` in the window. */
export interface MapZoom extends Point {
  readonly scale: number;
}

export type WindowSize = Pick<Box, 'width' | 'height'>;

const NEAREST = 2.5;
const FARTHEST = 0.05;
/** Letters of a map are 13 units high; below this they cannot be read. */
export const READABLE = 0.85;
const EDGE = 16;

const within = (scale: number) => Math.min(NEAREST, Math.max(FARTHEST, scale));

/** Everything in `box`, in the middle of the window, and no nearer than life. */
export function fitted(box: Box, { width, height }: WindowSize): MapZoom {
  const room = { width: width - 2 * EDGE, height: height - 2 * EDGE };
  const scale = within(Math.min(room.width / box.width, room.height / box.height, 1));
  return {
    scale,
    x: (width - box.width * scale) / 2 - box.x * scale,
    y: (height - box.height * scale) / 2 - box.y * scale,
  };
}

/** Nearer or farther, while what is under `point` of the window stays there. */
export function zoomAt({ x, y, scale }: MapZoom, factor: number, point: Point): MapZoom {
  const next = within(scale * factor);
  const grown = next / scale;
  return { scale: next, x: point.x - (point.x - x) * grown, y: point.y - (point.y - y) * grown };
}

export const moved = ({ x, y, scale }: MapZoom, by: Point): MapZoom => ({ scale, x: x + by.x, y: y + by.y });

/** Moves no further than needed to have `box` in the window, near enough to be read. */
export function broughtIntoView(zoom: MapZoom, box: Box, window: WindowSize): MapZoom {
  const scale = Math.max(zoom.scale, READABLE);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (scale !== zoom.scale) return { scale, x: window.width / 2 - at.x * scale, y: window.height / 2 - at.y * scale };
  const shift = (start: number, length: number, room: number) => {
    if (start < EDGE) return EDGE - start;
    return Math.min(0, room - EDGE - (start + length));
  };
  return moved(zoom, {
    x: shift(zoom.x + box.x * scale, box.width * scale, window.width),
    y: shift(zoom.y + box.y * scale, box.height * scale, window.height),
  });
}
