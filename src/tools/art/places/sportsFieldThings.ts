// What stands on and beside the field: the goal with its net, boards, a bench, cones, somebody's bag and the ball.
import { circle, each, ellipse, path, polygon, rect, stroke, upTo } from './draw';
import type { SportsFieldPalette } from './sportsFieldPalettes';

/** A goal a little to the right of the middle, its net hanging back. */
export function goal(p: SportsFieldPalette): string {
  const [left, right, top, foot] = [866, 1236, 446, 606];
  const mesh =
    each(upTo(13), (i) => `M${left + i * 31},${top}L${left + 20 + i * 27},${top + 24}V${foot - 14}`) +
    each(upTo(7), (i) => `M${left + 20},${top + 26 + i * 20}H${right - 26}`);
  return [
    polygon([left, foot, right, foot, right - 22, foot - 12, left + 20, foot - 12], p.shade, { opacity: 0.16 }),
    stroke(mesh, p.net, 2, { opacity: 0.75 }) +
      stroke(
        `M${left},${foot}L${left + 20},${foot - 14}M${right},${foot}L${right - 22},${foot - 14}M${right},${top}L${right - 22},${top + 24}V${foot - 14}`,
        p.net,
        3,
        { opacity: 0.9 },
      ),
    stroke(`M${left},${foot}V${top}H${right}V${foot}`, p.postShade, 13) +
      stroke(`M${left - 2},${foot}V${top - 2}H${right - 2}V${foot}`, p.post, 9),
  ].join('');
}

/** Nearer by: the fence with boards on the right, the substitutes' bench on the left, cones, bag, ball. */
export function touchline(p: SportsFieldPalette): string {
  const boards = each([[1270, p.board], [1384, p.board2], [1498, p.board3]] as const, ([x, colour]) => rect(x, 566, 110, 44, colour, { rx: 3 }) + rect(x + 14, 582, 60, 10, p.line, { rx: 5, opacity: 0.6 })); // biome-ignore format: three boards
  const cone = (x: number, y: number, k: number) =>
    ellipse(x, y, 24 * k, 6 * k, p.shade, { opacity: 0.25 }) +
    polygon([x - 20 * k, y, x - 5 * k, y - 44 * k, x + 5 * k, y - 44 * k, x + 20 * k, y], p.cone) +
    polygon([x - 12 * k, y - 18 * k, x - 9 * k, y - 28 * k, x + 9 * k, y - 28 * k, x + 12 * k, y - 18 * k], p.line);
  return [
    boards +
      rect(1256, 560, 344, 6, p.fence, { rx: 3 }) +
      each(upTo(4), (i) => rect(1262 + i * 112, 560, 7, 64, p.fence)),
    // the dug-out
    ellipse(250, 748, 230, 14, p.shade, { opacity: 0.25 }) +
      path('M52,742V604q6,-40 60,-44h280q44,4 48,44v138h-22V620q-2,-26 -34,-30H118q-34,2 -42,32v120z', p.fence) +
      path('M76,622q8,-30 42,-32h266q32,4 34,30v70H76z', p.lit, { opacity: 0.28 }) +
      rect(84, 672, 330, 16, p.bench, { rx: 4 }) +
      rect(84, 688, 330, 6, p.benchDark) +
      each([104, 236, 386], (x) => rect(x, 690, 12, 54, p.benchDark)),
    cone(560, 800, 1) + cone(1050, 820, 1.1) + cone(1330, 790, 0.95),
    ellipse(420, 852, 110, 12, p.shade, { opacity: 0.28 }) +
      path('M322,850v-62q4,-22 30,-24h140q26,2 30,24v62z', p.bag) +
      path('M322,812h200v10H322z', p.bagDark) +
      stroke('M366,766q10,-34 56,-34t56,34', p.bagDark, 10) +
      rect(346, 780, 44, 20, p.line, { rx: 4, opacity: 0.7 }),
    ellipse(690, 884, 40, 8, p.shade, { opacity: 0.3 }) +
      circle(690, 848, 36, p.ball) +
      polygon([690, 832, 706, 844, 700, 862, 680, 862, 674, 844], p.ballDark) +
      stroke('M690,832V814M706,844l17,-5M700,862l11,15M680,862l-11,15M674,844l-17,-5', p.ballDark, 3),
  ].join('');
}
