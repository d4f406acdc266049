// Draws a head without a face: hair or hijab, skin with light on the face plane, freckles, beard.
import type { Casting } from './casting';
import { INK, lighter, skinLight } from './colour';
import { paint } from './paint';
import { part } from './peeps/part';
import { subpaths } from './peeps/subpaths';

const FRECKLES: readonly (readonly [x: number, y: number])[] = [
  [62, 164],
  [80, 172],
  [98, 166],
  [72, 184],
  [92, 186],
  [222, 160],
  [236, 168],
  [228, 178],
];
/** Middle and reach of the light on the face, in the head's own units. */
const LIGHT = { x: 320, y: 330, r: 250 };

function freckles(colour: string): string {
  const dots = FRECKLES.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${colour}"/>`);
  return `<g transform="translate(384 186)">${dots.join('')}</g>`;
}

/** The folds of the hijab are holes that would show skin: close the two at the neck with a lighter cloth. */
async function hijabFolds(casting: Casting): Promise<string> {
  const { shapes } = await part('head', 'Hijab');
  const ink = shapes.find((shape) => shape.fill === 'region:outlineColor');
  const folds = subpaths(ink?.attributes.d ?? '').slice(1, 3);
  return `<path d="${folds.join('')}" fill="${lighter(casting.head.paints['outlineColor'] ?? INK, 0.25)}"/>`;
}

export async function actorHead(casting: Casting): Promise<string> {
  const { head, skin } = casting;
  const { dx, dy } = await part('head', head.part);
  const { near, middle, far } = skinLight(skin);
  const light =
    `<defs><radialGradient id="skin" gradientUnits="userSpaceOnUse" cx="${(LIGHT.x - dx).toFixed(1)}" cy="${(LIGHT.y - dy).toFixed(1)}" r="${LIGHT.r}">` +
    `<stop offset="0" stop-color="${near}"/><stop offset=".55" stop-color="${middle}"/><stop offset="1" stop-color="${far}"/></radialGradient></defs>`;
  const folds = head.part === 'Hijab' ? await hijabFolds(casting) : '';
  const drawn = await paint(
    'head',
    head.part,
    { ...head.paints, skinColor: 'url(#skin)' },
    { above: (shape) => (shape.fill === 'region:hijabColor' ? folds : '') },
  );
  const beard = casting.beard
    ? await paint('beard', casting.beard.part, { outlineColor: casting.beard.colour, beardColor: casting.beard.colour })
    : '';
  return light + drawn + (casting.freckles ? freckles(casting.freckles) : '') + beard;
}
