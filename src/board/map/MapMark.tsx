// Small drawn marks, so that nothing on the map is said by colour alone: what an ending is like, what an option is like.
import type { EndingKind } from '../../story/vocabulary';

/** In a square of 20, its middle at 0,0. */
const SHAPES: Readonly<Record<EndingKind | 'low' | 'wrong' | 'eye', string>> = {
  harm: 'M-6-6 6 6M6-6-6 6',
  stopped: 'M-6-6h12v12h-12z',
  half: 'M0-7a7 7 0 1 0 0 14zM0-7a7 7 0 1 1 0 14',
  repaired: 'M0 7C-10 0-8-7-4-7-2-7 0-5 0-4 0-5 2-7 4-7 8-7 10 0 0 7z',
  low: 'M-8 5h7v-8h8',
  wrong: 'M0-7 8 7H-8zM0-2v4M0 4.5v.5',
  eye: 'M-8 0Q0-8 8 0 0 8-8 0zM0-2a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
};

export type Mark = keyof typeof SHAPES;

export function MapMark({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  return <path class={`map-mark map-mark-${mark}`} transform={`translate(${x} ${y})`} d={SHAPES[mark]} />;
}
