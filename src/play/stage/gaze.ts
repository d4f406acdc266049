// Who looks which way: at whoever speaks, else towards each other. The drawings look right.
import type { Figure } from '../../story/tableau';
import type { ActorId } from '../../story/vocabulary';

export type Gaze = 'left' | 'right';

/** The gaze of each figure, given the x at which each stands. */
export function gazes(figures: readonly Figure[], xs: readonly number[], speaker: ActorId | null): Gaze[] {
  const at = (index: number) => xs[index] ?? 0;
  const middle = xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
  const speaking = figures.findIndex((figure) => figure.actor === speaker);
  return figures.map((figure, index) => {
    if (figure.look) return figure.look === 'look-left' ? 'left' : 'right';
    const others = xs.filter((_, other) => other !== index);
    const target =
      speaking >= 0 && speaking !== index
        ? at(speaking)
        : others.length > 0
          ? others.reduce((sum, x) => sum + x, 0) / others.length
          : middle;
    return target < at(index) - 1 ? 'left' : 'right';
  });
}
