// Turns markup in character units into one small SVG document with whole-number edges.
import { Resvg } from '@resvg/resvg-js';
import { optimize } from 'svgo';
import type { Box, Layer } from '../../play/stage/artFormat';

/** Room around the drawing, so that no rounded edge is cut. */
const MARGIN = 6;
/** The largest figure (somebody on a bike) with room to spare. */
const CANVAS: Box = { x: -2000, y: -800, w: 5000, h: 4800 };

const viewBox = ({ x, y, w, h }: Box) => `${x} ${y} ${w} ${h}`;

export const svgDocument = (box: Box, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${box.w}" height="${box.h}" viewBox="${viewBox(box)}">${inner}</svg>`;

/** Smaller, the same picture; drawings of 1000 units need no digits behind the point, small ones do; ids are kept unique within the document only, and groups keep their size (see inGrains). */
export const smaller = (svg: string, digits = 0) =>
  optimize(svg, {
    multipass: true,
    floatPrecision: digits,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupIds: { minify: true },
            convertPathData: { applyTransforms: false },
            moveGroupAttrsToElems: false,
          },
        },
      },
    ],
  }).data;

export function boundsOf(inner: string): Box {
  const drawn = new Resvg(svgDocument(CANVAS, inner)).innerBBox();
  if (!drawn) throw new Error('Nothing was drawn.');
  const x = Math.floor(drawn.x - MARGIN);
  const y = Math.floor(drawn.y - MARGIN);
  const right = Math.ceil(drawn.x + drawn.width + MARGIN);
  const bottom = Math.ceil(drawn.y + drawn.height + MARGIN);
  return { x, y, w: right - x, h: bottom - y };
}

export function layer(inner: string): Layer {
  const box = boundsOf(inner);
  return { ...box, svg: smaller(svgDocument(box, inner)) };
}
