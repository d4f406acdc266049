// Finds one part of Open Peeps by name: its shapes with named colour regions, and where it belongs on the figure.
import { pathToFileURL } from 'node:url';
import { placeOf } from './placement';
import { type Component, type Shape, shapesOf } from './reactTree';
import { withoutLogo } from './withoutLogo';

export const PART_GROUPS = [
  'body/effigy',
  'body/standing',
  'body/sitting',
  'head',
  'face',
  'beard',
  'accessory',
] as const;
export type PartGroup = (typeof PART_GROUPS)[number];

export interface Part {
  readonly shapes: readonly Shape[];
  readonly dx: number;
  readonly dy: number;
}

/** Drawings a school project does not use: a knife, a real person's name, bare shoulders, masks, a bear, monsters. */
export const DENIED: readonly string[] = [
  'body/effigy/Killer',
  'body/effigy/TeeSelena',
  'body/effigy/Dress',
  'body/effigy/GymShirt',
  'head/Bear',
  'head/DocOne',
  'head/DocTwo',
  'head/DocThree',
  'face/Cyclops',
  'face/Monster',
  'face/AngryFang',
];

const BUILD = new URL('../../../../node_modules/@opeepsfun/open-peeps/build/', import.meta.url);

/** Throws when the part is denied or does not exist: a casting asked for it by name. */
export async function part(group: PartGroup, name: string): Promise<Part> {
  const full = `${group}/${name}`;
  if (DENIED.includes(full))
    throw new Error(`${full} is on the list of parts we do not use (src/tools/art/peeps/part.ts).`);
  const file = new URL(`${full}.js`, BUILD);
  const loaded: { default: unknown } = await import(pathToFileURL(file.pathname).href).catch((cause: unknown) => {
    throw new Error(`Open Peeps has no ${full}.`, { cause });
  });
  const found = loaded.default;
  // Node hands over a CommonJS-looking module in one more wrapping than a bundler does.
  const component = typeof found === 'function' ? found : (found as { default: unknown }).default;
  const shapes = withoutLogo(full, shapesOf(component as Component));
  return { shapes, ...placeOf(group, name, shapes) };
}
