// Finds where a part belongs on the figure: react-peeps has the same drawings in place, so the one with the same outline tells.
import { createRequire } from 'node:module';
import bounds from 'svg-path-bounds';
import type { PartGroup } from './part';
import { type Component, type Shape, shapesOf } from './reactTree';

const require = createRequire(import.meta.url);
const PLACED = 'react-peeps/lib/peeps/';

const SOURCES: Readonly<Record<PartGroup, readonly [file: string, exported: string]>> = {
  'body/effigy': ['pose/bust/z_options', 'BustPose'],
  'body/standing': ['pose/standing/z_options', 'StandingPose'],
  'body/sitting': ['pose/sitting/z_options', 'SittingPose'],
  head: ['hair/z_options', 'Hair'],
  face: ['face/z_options', 'Face'],
  beard: ['facialHair/z_options', 'FacialHair'],
  accessory: ['accessories/z_options', 'Accessories'],
};

/** Where matching outlines finds nothing alike; set by eye. */
const BY_HAND: Readonly<Record<string, { readonly dx: number; readonly dy: number }>> = {
  'body/effigy/ButtonShirt': { dx: 0, dy: 427 },
  'head/DreadsOne': { dx: -30, dy: 0 },
  'head/DreadsTwo': { dx: -30, dy: 0 },
};

type Extent = readonly [left: number, top: number, right: number, bottom: number];

function extent(paths: readonly string[]): Extent {
  return paths
    .map(bounds)
    .reduce<Extent>(
      (all, one) => [
        Math.min(all[0], one[0]),
        Math.min(all[1], one[1]),
        Math.max(all[2], one[2]),
        Math.max(all[3], one[3]),
      ],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
}

function extentOf(shapes: readonly Shape[], fills: readonly string[]): Extent | null {
  const paths = shapes.filter((shape) => shape.tag === 'path');
  const ink = paths.filter((shape) => fills.includes(shape.fill));
  const chosen = (ink.length > 0 ? ink : paths).map((shape) => shape.attributes.d ?? '').filter(Boolean);
  return chosen.length > 0 ? extent(chosen) : null;
}

const placedExtents = new Map<PartGroup, readonly Extent[]>();

function placed(group: PartGroup): readonly Extent[] {
  const known = placedExtents.get(group);
  if (known) return known;
  const [file, exported] = SOURCES[group];
  const drawings = (require(PLACED + file) as Record<string, Record<string, Component>>)[exported] ?? {};
  const found = Object.values(drawings).flatMap((drawing) => {
    const shapes = shapesOf(drawing, { strokeColor: 'ink', backgroundColor: 'paper' });
    const ink = extentOf(shapes, ['ink']);
    return ink ? [ink] : [];
  });
  placedExtents.set(group, found);
  return found;
}

/** How far to move the part, in character units before its group's own offset. */
export function placeOf(group: PartGroup, name: string, shapes: readonly Shape[]): { dx: number; dy: number } {
  const set = BY_HAND[`${group}/${name}`];
  if (set) return set;
  const own = extentOf(shapes, ['region:outlineColor', 'region:beardColor']);
  if (!own) return { dx: 0, dy: 0 };
  const size = (of: Extent) => [of[2] - of[0], of[3] - of[1]] as const;
  const [width, height] = size(own);
  const unlike = (of: Extent) => Math.abs(size(of)[0] - width) + Math.abs(size(of)[1] - height);
  const best = [...placed(group)].sort((a, b) => unlike(a) - unlike(b))[0];
  return best ? { dx: best[0] - own[0], dy: best[1] - own[1] } : { dx: 0, dy: 0 };
}
