// Small drawn marks, so that nothing on the map is said by colour alone: what an ending is like, what an option is like.
import type { EndingKind } from '../../story/vocabulary';

/** In a square of 20, its middle at 0,0. */
const SHAPES: Readonly<Record<EndingKind | 'low' | 'wrong', string>> = {
  harm: 'M-6-6 6 6M6-6-6 6',
  stopped: 'M-6-6h12v12h-12z',
  half: 'M0-7a7 7 0 1 0 0 14zM0-7a7 7 0 1 1 0 14',
  repaired: 'M0 7C-10 0-8-7-4-7-2-7 0-5 0-4 0-5 2-7 4-7 8-7 10 0 0 7z',
  low: 'M-8 5h7v-8h8',
  wrong: 'M0-7 8 7H-8zM0-2v4M0 4.5v.5',
};

export type Mark = keyof typeof SHAPES;

export interface MapMarkProps {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** What it says, where no word beside it does. */
  readonly name?: string;
}

export function MapMark({ mark, x, y, name }: MapMarkProps) {
  const spoken = name === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': name };
  return <path class={`map-mark map-mark-${mark}`} transform={`translate(${x} ${y})`} d={SHAPES[mark]} {...spoken} />;
}
