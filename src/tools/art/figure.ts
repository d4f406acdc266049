// Puts the layers of one actor together as the stage does, for pictures people look at.
import { type CastSheet, type Face, type FaceSheet, type Layer, NECK } from '../../play/stage/artFormat';
import type { Mood, Pose } from '../../story/vocabulary';

export const inner = (svg: string) => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

/** Ids are unique within one layer only. */
export const apart = (svg: string, mark: string) =>
  svg
    .replace(/id="/g, `id="${mark}`)
    .replace(/url\(#/g, `url(#${mark}`)
    .replace(/href="#/g, `href="#${mark}`);

const placed = (layer: Layer, mark: string) => apart(inner(layer.svg), mark);

function facePart(sheet: FaceSheet, deep: boolean, key: keyof FaceSheet['frames'], mark: string): string {
  const frame = sheet.frames[key];
  if (!frame) throw new Error(`The face sheet has no frame ${key}.`);
  const clip = `${mark}${key.replace('/', '')}`;
  return (
    `<clipPath id="${clip}"><rect x="${frame.ox}" y="${frame.oy}" width="${frame.w}" height="${frame.h}"/></clipPath>` +
    `<g clip-path="url(#${clip})"><g transform="translate(${frame.ox - frame.x} ${frame.oy - frame.y})">${inner(deep ? sheet.dark : sheet.svg)}</g></g>`
  );
}

function drawnFace(sheet: FaceSheet, deep: boolean, face: Face, mark: string): string {
  const keys: readonly (keyof FaceSheet['frames'])[] = [
    ...(face.mark ? [`marks/${face.mark}` as const] : []),
    'nose',
    `mouth/${face.mouth}`,
    `eyes/${face.eyes}`,
    `brows/${face.brows}`,
  ];
  return keys.map((key) => facePart(sheet, deep, key, mark)).join('');
}

/** One actor as the stage will show them, in character units. */
export function figure(actor: CastSheet, faces: FaceSheet, pose: Pose, mood: Mood, mark: string): string {
  const body = actor.layers[`body/${actor.poses[pose]}`];
  if (!body) throw new Error(`${actor.id} has no body for ${pose}.`);
  const { headScale, layers } = actor;
  const head =
    placed(layers.head, `${mark}h`) +
    drawnFace(faces, actor.deep, faces.moods[mood], mark) +
    (layers.acc ? placed(layers.acc, `${mark}a`) : '');
  const scaled = `<g transform="translate(${NECK.x} ${NECK.y}) scale(${headScale}) translate(${-NECK.x} ${-NECK.y})">${head}</g>`;
  return placed(body, `${mark}b`) + scaled;
}
