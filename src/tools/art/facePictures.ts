// A small picture of everybody's face, for beside their name: drawn as the stage would, at the size it is shown.
import { Resvg } from '@resvg/resvg-js';
import type { CastSheet, FaceSheet } from '../../play/stage/artFormat';
import { figure } from './figure';
import { palettePng } from './palettePng';

/** Pixels; 40 on the screen at the densest screens. */
const SIZE = 112;
/** Head and shoulders, in character units. */
const FRAME = { x: 170, y: 10, w: 720, h: 720 };

export function facePicture(sheet: CastSheet, faces: FaceSheet): Uint8Array {
  const drawn = figure(sheet, faces, 'idle', 'neutral', 'f');
  const { x, y, w, h } = FRAME;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="${x} ${y} ${w} ${h}">${drawn}</svg>`;
  const picture = new Resvg(svg).render();
  return palettePng(picture.pixels, picture.width, picture.height);
}
