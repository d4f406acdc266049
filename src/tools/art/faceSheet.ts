// Puts every face part on one sheet and says where each lies.
import type { FaceFrame, FaceFrameKey, FaceSheet } from '../../play/stage/artFormat';
import { DEEP_INK, INK } from './colour';
import { BROWS, EYES, MARKS, MOUTHS } from './faceParts';
import { boundsOf, smaller, svgDocument } from './layer';
import { MOOD_FACES, STOCK_BROWS } from './moodFaces';
import { stockBrows, stockNose } from './stockFace';

const SHEET_WIDTH = 1024;
/** Between parts, so that none bleeds into its neighbour when drawn smaller. */
const GAP = 8;
const FACE_ORIGIN = 'translate(384 186)';

type Parts = readonly (readonly [key: FaceFrameKey, inner: string])[];

async function partsIn(ink: string): Promise<Parts> {
  const own = [
    ...Object.entries(BROWS).map(([name, draw]) => [`brows/${name}`, draw(ink)] as const),
    ...Object.entries(EYES).map(([name, draw]) => [`eyes/${name}`, draw(ink)] as const),
    ...Object.entries(MOUTHS).map(([name, draw]) => [`mouth/${name}`, draw(ink)] as const),
    ...Object.entries(MARKS).map(([name, draw]) => [`marks/${name}`, draw(ink)] as const),
  ] as const;
  const stock = await Promise.all(
    STOCK_BROWS.map(async (face) => [`brows/${face.toLowerCase()}`, await stockBrows(face, ink)] as const),
  );
  const nose = ['nose', await stockNose(ink)] as const;
  return [...own, ...stock, nose].map(([key, inner]) => [
    key as FaceFrameKey,
    `<g transform="${FACE_ORIGIN}">${inner}</g>`,
  ]);
}

function shelve(parts: Parts): { frames: Map<FaceFrameKey, FaceFrame>; h: number } {
  const boxes = parts.map(([key, inner]) => ({ key, box: boundsOf(inner) })).sort((a, b) => b.box.h - a.box.h);
  const frames = new Map<FaceFrameKey, FaceFrame>();
  let x = GAP;
  let y = GAP;
  let row = 0;
  for (const { key, box } of boxes) {
    if (x + box.w + GAP > SHEET_WIDTH) {
      x = GAP;
      y += row + GAP;
      row = 0;
    }
    frames.set(key, { x, y, w: box.w, h: box.h, ox: box.x, oy: box.y });
    x += box.w + GAP;
    row = Math.max(row, box.h);
  }
  return { frames, h: y + row + GAP };
}

function sheet(parts: Parts, frames: ReadonlyMap<FaceFrameKey, FaceFrame>, h: number): string {
  const drawn = parts.map(([key, inner]) => {
    const frame = frames.get(key);
    return frame ? `<g transform="translate(${frame.x - frame.ox} ${frame.y - frame.oy})">${inner}</g>` : '';
  });
  return smaller(svgDocument({ x: 0, y: 0, w: SHEET_WIDTH, h }, drawn.join('')));
}

export async function faceSheet(): Promise<FaceSheet> {
  const parts = await partsIn(INK);
  const { frames, h } = shelve(parts);
  const nose = frames.get('nose');
  if (!nose) throw new Error('The nose is missing.');
  return {
    w: SHEET_WIDTH,
    h,
    svg: sheet(parts, frames, h),
    dark: sheet(await partsIn(DEEP_INK), frames, h),
    frames: { ...Object.fromEntries(frames), nose },
    moods: MOOD_FACES,
  };
}
