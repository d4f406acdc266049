// A Dutch school bike seen from the side: roomy frame, mudguard, panniers, and a crate for those who carry much.
import { circle, each, ellipse, path, rect, stroke } from './draw';

export interface BikeColors {
  readonly tyre: string;
  readonly rim: string;
  readonly metal: string;
  readonly saddle: string;
}

const WHEEL = 62;

const wheel = (x: number, c: BikeColors) =>
  circle(x, -WHEEL, WHEEL - 4, 'none', { stroke: c.tyre, 'stroke-width': 8 }) +
  circle(x, -WHEEL, WHEEL - 11, 'none', { stroke: c.rim, 'stroke-width': 3 }) +
  stroke(
    each([0, 30, 60, 90, 120, 150], (degrees) => {
      const turn = (degrees * Math.PI) / 180;
      const dx = Math.round(50 * Math.cos(turn));
      const dy = Math.round(50 * Math.sin(turn));
      return `M${x - dx},${-WHEEL - dy}L${x + dx},${-WHEEL + dy}`;
    }),
    c.rim,
    1.2,
    { opacity: 0.55 },
  ) +
  circle(x, -WHEEL, 8, c.metal);

/** 300 wide and 180 high, front wheel to the left, standing on (0, 0); the frame takes the colour it is stamped with. */
export function bicycle(c: BikeColors, style: 'low' | 'high'): string {
  const frame =
    style === 'low'
      ? 'M-94,-62L-66,-150M-70,-134Q-40,-58 14,-56L42,-146M14,-56L94,-62M94,-62L36,-124'
      : 'M-94,-62L-66,-150M-70,-138L36,-132M-68,-128L14,-56L42,-146M14,-56L94,-62M94,-62L36,-124';
  return [
    wheel(-94, c),
    wheel(94, c),
    path('M62,-118Q94,-146 130,-116L136,-92Q156,-70 152,-56Q150,-108 104,-122Z', c.tyre, { opacity: 0.85 }),
    stroke('M50,-128H140M134,-128L98,-64', c.metal, 5),
    `<path d="${frame}" fill="none" stroke="currentColor" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
    stroke('M-154,-80Q-140,-130 -94,-128Q-62,-126 -48,-96', c.metal, 4),
    stroke('M-66,-150L-72,-170Q-64,-182 -36,-176', c.metal, 6),
    stroke('M-44,-177L-30,-175', c.saddle, 9),
    stroke('M42,-146L44,-156', c.metal, 6),
    path('M14,-164Q38,-172 76,-166Q82,-158 74,-152Q46,-150 30,-156Q14,-156 14,-164Z', c.saddle),
    circle(14, -56, 13, c.metal) + stroke('M14,-56L26,-34M18,-32H36', c.metal, 5),
    ellipse(-108, -146, 9, 8, c.rim),
  ].join('');
}

/** A pair of bags over the rear wheel of the same bike. */
export const panniers = (bag: string, flap: string) =>
  path('M66,-128H136Q144,-128 144,-118L138,-72Q136,-64 126,-64H76Q68,-64 66,-72L60,-118Q60,-128 66,-128Z', bag) +
  path('M64,-130H140L136,-104H68Z', flap) +
  rect(80, -108, 6, 16, bag) +
  rect(118, -108, 6, 16, bag);

/** A crate above the front wheel of the same bike. */
export const crate = (wood: string, gap: string) =>
  stroke('M-94,-66L-112,-140', gap, 4) +
  path('M-160,-184H-88L-94,-134H-154Z', wood) +
  stroke('M-156,-168H-92M-154,-152H-94', gap, 4);
