// Where everything stands on the stage: arithmetic in device pixels, without Phaser, so that it can be tested.
import type { Shot, Spot } from '../../story/vocabulary';
import { NECK } from './artFormat';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** A piece of the place, which is drawn on 1600x1000. */
export interface PlaceView {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a character stands: `x` of its axis, `y` of its unit 0, pixels per character unit. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const PLACE = { w: 1600, h: 1000 } as const;
/** Everything that matters in a place lies within x 520 to 1080. */
const CORE_WIDTH = 560;
/** The feet stand here in a place. */
const FLOOR_Y = 928;
/** Pixels per unit of somebody seen from head to feet, in a place drawn at 1:1. */
const FULL_SCALE = 0.22;
/** Busts are at least this many units high below unit 0; lower they may end. */
const BUST_BOTTOM = 1130;
/** Room one head needs beside the next. */
const bustSpacing = (portrait: boolean, count: number) => (portrait ? (count > 2 ? 435 : 490) : 560);
const SPOT_X: { readonly [spot in Spot]: number } = { left: 0.24, center: 0.5, right: 0.76 };

export const isPortrait = (size: StageSize) => size.width < size.height * 1.05;

/** The largest view of the place with the shape of the stage; upright it comes nearer, and the floor always stays. */
export function placeView(size: StageSize): PlaceView {
  const aspect = size.width / Math.max(1, size.height);
  const nearer = aspect < 1.05 ? Math.max(0.86, Math.min(1, CORE_WIDTH / (PLACE.h * aspect))) : 1;
  const fullHeight = PLACE.h * aspect <= PLACE.w;
  const w = (fullHeight ? PLACE.h * aspect : PLACE.w) * nearer;
  const h = (fullHeight ? PLACE.h : PLACE.w / aspect) * nearer;
  return { x: (PLACE.w - w) / 2, y: (PLACE.h - h) * 0.85, w, h };
}

/** Pixels per character unit for `count` figures; a shot keeps it as long as their number stays. */
export function figureScale(size: StageSize, shot: Shot, count: number): number {
  if (shot === 'wide') {
    const room = size.width / (Math.max(1, count) * 1150);
    return Math.min((FULL_SCALE * size.height) / placeView(size).h, room);
  }
  const portrait = isPortrait(size);
  const tall = (portrait ? 0.84 : 0.83) * (size.height / 1000);
  const spacing = bustSpacing(portrait, count);
  return Math.min(tall, (size.width * (portrait ? 1.02 : 1)) / (Math.max(portrait ? 2 : 1, count) * spacing));
}

/** The scale at which drawings are rasterised: the largest a shot needs, with a cap for the memory of small machines. */
export function rasterScale(size: StageSize, shot: Shot): number {
  return Math.min(1.5, figureScale(size, shot, 1) * (shot === 'close' ? 1.05 : 1.02));
}

/** Left to right shares of the width (0 to 1) for figures on `spots`, each at least `gap` from the next, all within `margin`. */
export function spread(spots: readonly Spot[], gap: number, margin: number): number[] {
  const order = spots.map((spot, index) => ({ index, x: SPOT_X[spot] })).sort((a, b) => a.x - b.x || a.index - b.index);
  const fits = order.length < 2 ? gap : Math.min(gap, (1 - 2 * margin) / (order.length - 1));
  for (let round = 0; round < 60; round++) {
    for (let at = 1; at < order.length; at++) {
      const [a, b] = [order[at - 1], order[at]];
      if (!a || !b) continue;
      const missing = fits - (b.x - a.x);
      if (missing <= 0) continue;
      a.x -= missing / 2;
      b.x += missing / 2;
    }
    for (const item of order) item.x = Math.min(1 - margin, Math.max(margin, item.x));
  }
  const shares = new Array<number>(spots.length).fill(0.5);
  for (const item of order) shares[item.index] = item.x;
  return shares;
}

/** Seated figures are short, so they stand in front. */
export const isSeated = (feetY: number) => feetY < 2500;

/** Where the figures on `spots` stand, in the same order; whoever speaks comes slightly forward. */
export function standings(
  size: StageSize,
  shot: Shot,
  spots: readonly Spot[],
  speaking: number,
  feetY: readonly number[],
): Standing[] {
  const scale = figureScale(size, shot, spots.length);
  const portrait = isPortrait(size);
  const bust = bustSpacing(portrait, spots.length);
  const gap = ((shot === 'close' ? bust : 900) * scale) / size.width;
  const margin = Math.min(0.36, ((shot === 'close' ? (portrait ? 230 : 290) : 430) * scale) / size.width);
  const alone = spots.length === 1 && shot === 'close';
  const shares = alone ? spots.map((spot) => 0.5 + (SPOT_X[spot] - 0.5) * 0.5) : spread(spots, gap, margin);
  const view = placeView(size);
  const floor = ((FLOOR_Y - view.y) / view.h) * size.height;
  return shares.map((share, index) => {
    const forward = index === speaking;
    const own = shot === 'close' && spots.length > 1 ? scale * (forward ? 1.02 : 0.95) : scale;
    const x = share * size.width;
    if (shot === 'wide') {
      const row = isSeated(feetY[index] ?? 0) ? 18 : forward ? 6 : (index % 2) * -12;
      return { x, y: floor + (row * size.height) / view.h - (feetY[index] ?? 0) * own, scale: own };
    }
    const headTop = (portrait ? 0.06 : 0.13) * size.height;
    return { x, y: Math.max(headTop, size.height - BUST_BOTTOM * own), scale: own };
  });
}

/** The axis of a bust, in character units. */
export const BUST_AXIS = NECK.x;
