// Checks the drawings: everything named exists, ink stands out on every skin, nothing leaves its frame, bytes stay in bounds.
import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { CastSheet, FaceSheet } from '../../play/stage/artFormat';
import { BUST_POSES, FULL_POSES, MOODS, PLACES } from '../../story/vocabulary';
import type { Asset } from './asset';
import type { Casting } from './casting';
import { contrast, DEEP_INK, INK, skinLight } from './colour';
import type { Drawn } from './drawnAssets';
import { DENIED } from './peeps/part';

/** Graphics need 3:1 (WCAG 2, 1.4.11). */
const LEAST_CONTRAST = 3;

/** Kilobytes after brotli, per file. */
const BUDGETS: readonly (readonly [folder: string, kilobytes: number])[] = [
  ['cast/', 11],
  ['face.json', 8],
  ['faces/', 3],
  ['places/', 14],
  ['icons/', 16],
  ['emoji/', 2],
  ['fonts/atkinson-next.', 15],
  ['fonts/bricolage-800.', 12],
  ['fonts/opendyslexic', 125],
  ['fonts/', 12],
];

function contrastProblems({ id, skin }: Casting, { deep }: CastSheet): readonly string[] {
  const { near, middle } = skinLight(skin);
  const ink = deep ? DEEP_INK : INK;
  const worst = Math.min(contrast(ink, near), contrast(ink, middle));
  return worst < LEAST_CONTRAST
    ? [`${id}: ink on the face has a contrast of ${worst.toFixed(2)}; at least ${LEAST_CONTRAST} is needed.`]
    : [];
}

function partProblems({ id, head, glasses, beard, bodies }: Casting): readonly string[] {
  const used = [
    `head/${head.part}`,
    `accessory/${glasses ?? ''}`,
    `beard/${beard?.part ?? ''}`,
    ...Object.values(bodies).map((body) => `body/${body.part}`),
  ];
  return used.filter((part) => DENIED.includes(part)).map((part) => `${id} uses ${part}, a part we do not use.`);
}

function poseProblems({ id, poses, layers }: CastSheet): readonly string[] {
  const missing = [...BUST_POSES, ...FULL_POSES].filter((pose) => !layers[`body/${poses[pose]}`]);
  return missing.map((pose) => `${id} has nothing to show for the pose "${pose}".`);
}

/** A drawing that reaches past its own viewBox would be cut off by a straight edge on the stage. */
function frameProblems({ id, layers }: CastSheet): readonly string[] {
  return Object.entries(layers).flatMap(([key, layer]) => {
    const whole = [layer.x, layer.y, layer.w, layer.h].every(Number.isInteger);
    const drawn = new Resvg(layer.svg).innerBBox();
    const inside =
      drawn &&
      drawn.x >= layer.x &&
      drawn.y >= layer.y &&
      drawn.x + drawn.width <= layer.x + layer.w &&
      drawn.y + drawn.height <= layer.y + layer.h;
    return whole && inside ? [] : [`${id}: ${key} reaches out of its frame or has no whole-number frame.`];
  });
}

function moodProblems({ moods, frames }: FaceSheet): readonly string[] {
  return MOODS.flatMap((mood) => {
    const { brows, eyes, mouth, mark } = moods[mood];
    const keys = [`brows/${brows}`, `eyes/${eyes}`, `mouth/${mouth}`, ...(mark ? [`marks/${mark}`] : [])];
    return keys
      .filter((key) => !Object.hasOwn(frames, key))
      .map((key) => `The mood "${mood}" needs ${key}, which is not on the face sheet.`);
  });
}

function byteProblems(assets: readonly Asset[]): readonly string[] {
  return assets.flatMap(({ file, content }) => {
    const budget = BUDGETS.find(([start]) => file.startsWith(start));
    if (!budget) return [`assets/${file} has no budget in src/tools/art/artProblems.ts.`];
    const kilobytes = brotliCompressSync(content).length / 1024;
    return kilobytes > budget[1]
      ? [`assets/${file} takes ${kilobytes.toFixed(1)} kB after brotli; at most ${budget[1]} kB.`]
      : [];
  });
}

/** Sentences for whoever draws; empty when all is well. */
export function artProblems({ faces, sheets, assets }: Drawn): readonly string[] {
  const files = new Set(assets.map(({ file }) => file));
  return [
    ...sheets.flatMap(({ casting, sheet }) => [
      ...contrastProblems(casting, sheet),
      ...partProblems(casting),
      ...poseProblems(sheet),
      ...frameProblems(sheet),
    ]),
    ...moodProblems(faces),
    ...PLACES.filter((place) => !files.has(`places/${place}.svg`)).map((place) => `The place "${place}" is not drawn.`),
    ...byteProblems(assets),
  ];
}
