// Makes coloured cloth of the garments that Open Peeps draws as one black area together with the lines.
import bounds from 'svg-path-bounds';
import type { Box } from '../../../play/stage/artFormat';
import { measure, subpaths } from './subpaths';

/** Width of the ink line that stays along the inside of the cloth's edge, in units. */
const EDGE = 10;
/** A hole in the cloth no wider than this is a printed dash or a fold, not a hand. */
const LINE_WIDTH = 17;
/** Dashes and squiggles of a pattern are shorter, folds longer. */
const LONGEST_DASH = 120;

/** Thin holes that are fingers all the same, as the middle of the piece in the part's own units. */
const FINGERS: Readonly<Record<string, readonly Box[]>> = {
  'body/effigy/PointingUp': [{ x: 750, y: 0, w: 150, h: 200 }],
  'body/effigy/TeeArmsCrossed': [{ x: 600, y: 380, w: 110, h: 70 }],
  'body/standing/CrossArmColorPants': [{ x: 0, y: 0, w: 3000, h: 800 }],
};

/** Folds and squiggles that run into the edge cannot be cut out: they are painted over, in the part's own units. */
const MENDS: Readonly<
  Record<string, readonly { readonly d: string; readonly width: number; readonly inked: boolean }[]>
> = {
  'body/effigy/PointingUp': [
    { d: 'M338 698 L446 698', width: 108, inked: false },
    { d: 'M330 753 L454 757', width: 10, inked: true },
    { d: 'M199 528 L205 754', width: 13, inked: true },
  ],
  'body/effigy/Jacket': [{ d: 'M184 484 L190 758', width: 15, inked: true }],
};

export interface Cloth {
  readonly colour: string;
  readonly ink: string;
  /** Colour of the pattern, or null to leave it out. */
  readonly print: string | null;
}

interface Cut {
  readonly cloth: string;
  readonly dashes: string;
  readonly folds: string;
}

function isFinger(full: string, piece: string): boolean {
  const [left, top, right, bottom] = bounds(piece);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (FINGERS[full] ?? []).some((box) => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h);
}

function cut(d: string, full: string): Cut {
  const pieces = subpaths(d).map((piece) => ({ piece, ...measure(piece) }));
  const largest = pieces.reduce((most, one) => (Math.abs(one.area) > Math.abs(most) ? one.area : most), 0);
  const isLine = (one: { piece: string; area: number; width: number }) =>
    one.area * largest < 0 && one.width < LINE_WIDTH && !isFinger(full, one.piece);
  const isDash = (piece: string) => {
    const [left, top, right, bottom] = bounds(piece);
    return Math.max(right - left, bottom - top) < LONGEST_DASH;
  };
  const lines = pieces.filter(isLine).map((one) => one.piece);
  return {
    cloth: pieces
      .filter((one) => !isLine(one))
      .map((one) => one.piece)
      .join(''),
    dashes: lines.filter(isDash).join(''),
    folds: lines.filter((piece) => !isDash(piece)).join(''),
  };
}

/**
 * Filled with its colour and inked along the inside of its own edge, thin lines stay lines (their two edges meet) and wide
 * areas become cloth. Folds, which were left open in the black, are inked.
 */
export function clothInInk(full: string, d: string, { colour, ink, print }: Cloth, id: string): string {
  const { cloth, dashes, folds } = cut(d, full);
  const filled = (pieces: string, fill: string) => (pieces ? `<path d="${pieces}" fill="${fill}"/>` : '');
  const mends = (MENDS[full] ?? []).map(
    (mend) => `<path d="${mend.d}" fill="none" stroke="${mend.inked ? ink : colour}" stroke-width="${mend.width}"/>`,
  );
  return (
    `<defs><path id="${id}" d="${cloth}"/></defs><clipPath id="${id}c"><use href="#${id}"/></clipPath>` +
    `<use href="#${id}" fill="${colour}" stroke="${ink}" stroke-width="${EDGE * 2}" stroke-linejoin="round" clip-path="url(#${id}c)"/>` +
    (print ? filled(dashes, print) : '') +
    filled(folds, ink) +
    mends.join('')
  );
}
