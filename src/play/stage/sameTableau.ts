// Whether two tableaux look the same on the stage.
import type { Figure, Tableau } from '../../story/tableau';

const sameFigure = (a: Figure, b: Figure | undefined) =>
  b !== undefined &&
  a.actor === b.actor &&
  a.mood === b.mood &&
  a.pose === b.pose &&
  a.spot === b.spot &&
  a.look === b.look;

/** Music, phone and trail are not drawn in a tableau, so they do not count. */
export function sameTableau(a: Tableau, b: Tableau): boolean {
  return (
    a.place === b.place &&
    a.speaker === b.speaker &&
    a.shot === b.shot &&
    a.stopped === b.stopped &&
    a.figures.length === b.figures.length &&
    a.figures.every((figure, index) => sameFigure(figure, b.figures[index]))
  );
}
