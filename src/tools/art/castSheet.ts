// Draws one actor: every body, the head and the glasses as layers, and what to show for a pose that has no drawing.
import { type BodyKey, type CastSheet, type Layer, NECK } from '../../play/stage/artFormat';
import { BUST_POSES, isOneOf, POSES, type Pose } from '../../story/vocabulary';
import { actorHead } from './actorHead';
import type { Body, Casting } from './casting';
import { INK, isDeep } from './colour';
import { layer } from './layer';
import { paint } from './paint';
import type { PartGroup } from './peeps/part';

/** Seen from head to feet a unit is a third of a pixel on the densest laptop. */
const FULL_GRAIN = 2;

/** Broad shoulders are a little taller too, so that the strokes stay even. */
function broadened(markup: string, breadth = 1): string {
  if (breadth === 1) return markup;
  const taller = 1 + (breadth - 1) / 2;
  return `<g transform="translate(${NECK.x} ${NECK.y}) scale(${breadth} ${taller.toFixed(3)}) translate(${-NECK.x} ${-NECK.y})">${markup}</g>`;
}

async function drawBody(casting: Casting, body: Body): Promise<Layer> {
  const [folder = '', name = ''] = body.part.split('/');
  const paints = { ...casting.paints, skinColor: casting.skin, ...body.paints };
  const { cloth, print, plain = false } = body;
  const grain = folder === 'effigy' ? 1 : FULL_GRAIN;
  const options = { plain, grain, ...(cloth ? { cloth } : {}), ...(print ? { print } : {}) };
  const drawn = await paint(`body/${folder}` as PartGroup, name, paints, options);
  return layer(broadened((body.behind ?? '') + drawn + (body.before ?? ''), casting.breadth));
}

/** The nearest pose that is drawn: a bust for a bust, feet for feet, and who never stands keeps to the chair. */
function nearest(casting: Casting, pose: Pose): Pose {
  if (casting.bodies[pose]) return pose;
  if (isOneOf(BUST_POSES, pose)) return 'idle';
  if (casting.bodies.stand) return 'stand';
  return casting.bodies.wheel ? 'wheel' : 'idle';
}

export async function castSheet(casting: Casting): Promise<CastSheet> {
  const bodies: Partial<Record<BodyKey, Layer>> = {};
  for (const pose of POSES) {
    const body = casting.bodies[pose];
    if (body) bodies[`body/${pose}`] = await drawBody(casting, body);
  }
  const head = layer(await actorHead(casting));
  const acc = casting.glasses ? layer(await paint('accessory', casting.glasses, { outlineColor: INK })) : null;
  const poses = Object.fromEntries(POSES.map((pose) => [pose, nearest(casting, pose)])) as Record<Pose, Pose>;
  return {
    id: casting.id,
    headScale: casting.headScale,
    deep: isDeep(casting.skin),
    layers: { ...bodies, head, ...(acc ? { acc } : {}) },
    poses,
  };
}
