// The outline of each kind of place on the map: told apart by form, whatever the colours.
import type { EndingKind } from '../../story/vocabulary';
import type { Box, MapNode } from './mapDrawing';

type Size = Pick<Box, 'width' | 'height'>;

const rounded = ({ width: w, height: h }: Size, r: number) =>
  `M${r} 0H${w - r}Q${w} 0 ${w} ${r}V${h - r}Q${w} ${h} ${w - r} ${h}H${r}Q0 ${h} 0 ${h - r}V${r}Q0 0 ${r} 0z`;

const cutAll = ({ width: w, height: h }: Size, c: number) =>
  `M${c} 0H${w - c}L${w} ${c}V${h - c}L${w - c} ${h}H${c}L0 ${h - c}V${c}z`;

const cutRight = ({ width: w, height: h }: Size, c: number) =>
  `M${c} 0H${w - c}L${w} ${c}V${h - c}L${w - c} ${h}H${c}Q0 ${h} 0 ${h - c}V${c}Q0 0 ${c} 0z`;

const pointed = ({ width: w, height: h }: Size, c: number) =>
  `M${c} 0H${w - c}L${w} ${h / 2} ${w - c} ${h}H${c}L0 ${h / 2}z`;

const CUT = 12;

/** Paths whose left top corner is 0,0. */
export const sceneShape = (size: Size): string => rounded(size, 8);
export const roundShape = (size: Size): string => rounded(size, size.height / 2);
export const pointShape = (size: Size): string => pointed(size, 16);

export function endingShape(kind: EndingKind, size: Size): string {
  switch (kind) {
    case 'harm':
      return cutAll(size, CUT);
    case 'stopped':
      return roundShape(size);
    case 'half':
      return cutRight(size, CUT);
    case 'repaired':
      return `${rounded(size, CUT)}M5 ${CUT}V${size.height - CUT}M${size.width - 5} ${CUT}V${size.height - CUT}`;
  }
}

export function nodeShape(node: MapNode): (size: Size) => string {
  switch (node.kind) {
    case 'scene':
      return sceneShape;
    case 'choice':
    case 'side':
      return roundShape;
    case 'turningPoint':
      return pointShape;
    case 'ending':
      return (size) => endingShape(node.ending.kind, size);
  }
}
