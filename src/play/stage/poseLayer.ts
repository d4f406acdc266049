// Which drawing of somebody a shot takes: the pose asked for if there is one, else the nearest that fits the shot.
import { FULL_POSES, isOneOf, type Pose, type Shot } from '../../story/vocabulary';
import type { BodyKey, Box, CastSheet } from './artFormat';
import { BUST_AXIS } from './layout';

const isFull = (pose: Pose) => isOneOf(FULL_POSES, pose);

/** The key of a body that the sheet really has, maybe among those that come later. */
export function bodyKey(sheet: CastSheet, pose: Pose, shot: Shot): BodyKey {
  const wanted = sheet.poses[pose];
  const order: Pose[] =
    shot === 'wide'
      ? [...(isFull(pose) ? [pose, wanted] : []), sheet.poses.stand, 'stand', 'wheel', 'sit']
      : [pose, wanted, 'idle'];
  const drawn = (key: BodyKey) => sheet.layers[key] ?? sheet.later?.includes(key);
  const fits = order.find((candidate) => isFull(candidate) === (shot === 'wide') && drawn(`body/${candidate}`));
  return `body/${fits ?? 'idle'}`;
}

export interface Outline extends Box {
  /** The x about which it turns, in character units. */
  readonly axis: number;
}

/** Everything somebody takes up in a pose, in character units. */
export function outline(sheet: CastSheet, key: BodyKey): Outline {
  const body = sheet.layers[key] ?? sheet.layers.head;
  const { head } = sheet.layers;
  const x = Math.min(body.x, head.x);
  const y = Math.min(body.y, head.y);
  const right = Math.max(body.x + body.w, head.x + head.w);
  const bottom = Math.max(body.y + body.h, head.y + head.h);
  const full = FULL_POSES.some((pose) => key === `body/${pose}`);
  return { x, y, w: right - x, h: bottom - y, axis: full ? (x + right) / 2 : BUST_AXIS };
}
