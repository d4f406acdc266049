// Draws the cast to pictures for people to look at: everybody in every mood, everybody in every pose.
import { Resvg } from '@resvg/resvg-js';
import { type CastSheet, type Face, type FaceSheet, type Layer, NECK } from '../../play/stage/artFormat';
import type { Mood, Pose } from '../../story/vocabulary';

const PAPERS = ['#e7e3f2', '#f3e6d8', '#dcebe8', '#f6dede'];

const inner = (svg: string) => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');

/** Ids are unique within one layer only. */
const apart = (svg: string, mark: string) =>
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

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly markup: string;
}

/** `frame` null fits each cell to its own drawing. */
export function contactSheet(
  cells: readonly Cell[],
  frame: { x: number; y: number; w: number; h: number },
  cellWidth: number,
): Buffer {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const columns = [...new Set(cells.map((cell) => cell.column))];
  const scale = cellWidth / frame.w;
  const cellHeight = frame.h * scale;
  const drawn = cells.map((cell, index) => {
    const left = 80 + columns.indexOf(cell.column) * (cellWidth + 6);
    const top = 24 + rows.indexOf(cell.row) * (cellHeight + 6);
    const box = `x="${left}" y="${top}" width="${cellWidth}" height="${cellHeight}"`;
    return (
      `<clipPath id="cell${index}"><rect ${box}/></clipPath><rect ${box} fill="${PAPERS[rows.indexOf(cell.row) % PAPERS.length] ?? '#fff'}"/>` +
      `<g clip-path="url(#cell${index})"><g transform="translate(${left} ${top}) scale(${scale}) translate(${-frame.x} ${-frame.y})">${cell.markup}</g></g>`
    );
  });
  const names = [
    ...rows.map((row, at) => `<text x="4" y="${24 + (at + 0.5) * (cellHeight + 6)}" font-size="14">${row}</text>`),
    ...columns.map((column, at) => `<text x="${84 + at * (cellWidth + 6)}" y="17" font-size="14">${column}</text>`),
  ];
  const w = 80 + columns.length * (cellWidth + 6);
  const h = 24 + rows.length * (cellHeight + 6);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}${names.join('')}</svg>`;
  return new Resvg(svg).render().asPng();
}

export const BUST_FRAME = { x: -60, y: -110, w: 1160, h: 1290 };
export const FULL_FRAME = { x: -1150, y: -100, w: 3700, h: 3300 };
