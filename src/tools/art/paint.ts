// Paints one part: gives every colour region its colour and returns SVG markup in character units.
import { darker, INK } from './colour';
import { inGrains } from './inGrains';
import { clothInInk } from './peeps/clothInInk';
import { type PartGroup, part } from './peeps/part';
import type { Shape } from './peeps/reactTree';

/** Where a group of parts starts, in character units. */
const GROUP_OFFSET: Readonly<Record<PartGroup, readonly [x: number, y: number]>> = {
  'body/effigy': [0, 0],
  'body/standing': [0, 0],
  'body/sitting': [0, 0],
  head: [225, 0],
  face: [384, 186],
  beard: [348, 338],
  accessory: [272, 241],
};

export interface Paints {
  /** Colour per region: skinColor, topColor, jacketColor, pantsColor, hairColor ...; `outlineColor` is the ink. */
  readonly [region: string]: string;
}

const attributesOf = (shape: Shape) =>
  Object.entries(shape.attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export interface PaintOptions {
  /** Colour for the garment that is drawn in the ink itself. */
  readonly cloth?: string;
  /** Colour of the pattern on it; a darker tone of the cloth without. */
  readonly print?: string;
  /** Takes the pattern off that garment. */
  readonly plain?: boolean;
  /** Width of the steps the drawing is written in, in units; 1 without. */
  readonly grain?: number;
  /** Markup to put above the shape with this fill, in the part's own coordinates. */
  readonly above?: (shape: Shape) => string;
}

export async function paint(
  group: PartGroup,
  name: string,
  paints: Paints,
  options: PaintOptions = {},
): Promise<string> {
  const { shapes, dx, dy } = await part(group, name);
  const ink = paints['outlineColor'] ?? INK;
  const drawn = shapes.map((shape, index) => {
    const region = shape.fill.startsWith('region:') ? shape.fill.slice('region:'.length) : null;
    const above = options.above?.(shape) ?? '';
    if (region === 'outlineColor' && options.cloth) {
      const print = options.plain ? null : (options.print ?? darker(options.cloth, 0.28));
      return (
        clothInInk(`${group}/${name}`, shape.attributes.d ?? '', { colour: options.cloth, ink, print }, `k${index}`) +
        above
      );
    }
    const fill = region === null ? shape.fill : (paints[region] ?? (region === 'outlineColor' ? ink : null));
    if (fill === null) throw new Error(`${group}/${name} has a region "${region}" without a colour.`);
    return `<${shape.tag}${attributesOf(shape)} fill="${fill}"/>${above}`;
  });
  const [x, y] = GROUP_OFFSET[group];
  const { grain = 1 } = options;
  const size = grain === 1 ? '' : ` scale(${grain})`;
  const markup = grain === 1 ? drawn.join('') : inGrains(drawn.join(''), grain);
  return `<g transform="translate(${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)})${size}">${markup}</g>`;
}
