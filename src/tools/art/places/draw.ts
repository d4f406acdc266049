// The drawing verbs all places are made of: shapes as SVG text, gradients with ids of their own, a seeded dice.

export type Point = readonly [number, number];
type More = Readonly<Record<string, string | number>>;

/** The size every place is drawn in; a phone held upright sees x 520 to 1080. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

const num = (value: number) => String(Math.round(value * 10) / 10);
const attributes = (more: More) =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : value}"`)
    .join('');

export const rect = (x: number, y: number, w: number, h: number, fill: string, more: More = {}) =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}"${attributes(more)}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more: More = {}) =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"${attributes(more)}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more: More = {}) =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${attributes(more)}/>`;

/** `corners` are x and y by turns. */
export const polygon = (corners: readonly number[], fill: string, more: More = {}) =>
  `<path d="M${corners.map((value, index) => `${index === 0 ? '' : index % 2 ? ',' : 'L'}${num(value)}`).join('')}Z" fill="${fill}"${attributes(more)}/>`;

export const path = (d: string, fill: string, more: More = {}) => `<path d="${d}" fill="${fill}"${attributes(more)}/>`;

/** A line without a filling; `d` is path text. */
export const stroke = (d: string, color: string, width: number, more: More = {}) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${attributes(more)}/>`;

export const group = (more: More, ...parts: readonly string[]) => `<g${attributes(more)}>${parts.join('')}</g>`;

/** Draws `parts` at (x, y), `scale` times as large, mirrored when `scaleX` is negative. */
export const placed = (x: number, y: number, scaleX: number, scaleY: number, ...parts: readonly string[]) =>
  group({ transform: `translate(${num(x)} ${num(y)}) scale(${scaleX.toFixed(3)} ${scaleY.toFixed(3)})` }, ...parts);

export const turned = (degrees: number, x: number, y: number, ...parts: readonly string[]) =>
  group({ transform: `rotate(${degrees} ${num(x)} ${num(y)})` }, ...parts);

/** One part per item, joined. */
export const each = <T>(items: readonly T[], draw: (item: T, index: number) => string) => items.map(draw).join('');

/** 0, 1, ... count - 1. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A dice that falls the same way at every build: numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

type Stop = readonly [offset: number, color: string, opacity?: number];

/** Gradients and clippings of one picture; `prefix` keeps their ids apart from those of other pictures. */
export class Defs {
  private readonly written: string[] = [];
  private readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  private add(make: (id: string) => string): string {
    const id = `${this.prefix}${this.written.length}`;
    this.written.push(make(id));
    return id;
  }

  private stops(stops: readonly Stop[]): string {
    return each(
      stops,
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}"${opacity === 1 ? '' : ` stop-opacity="${opacity}"`}/>`,
    );
  }

  /** A filling from the first stop to the last: downwards, or towards (x, y) of the shape's box. */
  linear(stops: readonly Stop[], x = 0, y = 1): string {
    return `url(#${this.add((id) => `<linearGradient id="${id}" x1="0" y1="0" x2="${x}" y2="${y}">${this.stops(stops)}</linearGradient>`)})`;
  }

  /** A filling from one colour at the top to another below, each with its opacity. */
  fade(top: string, low: string, topOpacity = 1, lowOpacity = 1): string {
    return this.linear([
      [0, top, topOpacity],
      [1, low, lowOpacity],
    ]);
  }

  /** Light around (x, y) that is gone at distance r. */
  glow(x: number, y: number, r: number, color: string, opacity: number): string {
    return this.radial(x, y, r, [
      [0, color, opacity],
      [0.4, color, opacity * 0.4],
      [1, color, 0],
    ]);
  }

  /** A round filling in picture coordinates. */
  radial(x: number, y: number, r: number, stops: readonly Stop[]): string {
    return `url(#${this.add((id) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">${this.stops(stops)}</radialGradient>`)})`;
  }

  /** Cuts `parts` off outside `shape`. */
  clipped(shape: string, ...parts: readonly string[]): string {
    const id = this.add((name) => `<clipPath id="${name}">${shape}</clipPath>`);
    return group({ 'clip-path': `url(#${id})` }, ...parts);
  }

  /** Keeps `parts` to be drawn often; gives back the verb that draws them. */
  stamp(...parts: readonly string[]): (x: number, y: number, scaleX: number, scaleY: number, more?: More) => string {
    const id = this.add((name) => `<g id="${name}">${parts.join('')}</g>`);
    return (x, y, scaleX, scaleY, more = {}) =>
      `<use href="#${id}" transform="translate(${num(x)} ${num(y)}) scale(${scaleX.toFixed(3)} ${scaleY.toFixed(3)})"${attributes(more)}/>`;
  }

  /** The finished picture. */
  picture(...parts: readonly string[]): string {
    const defs = this.written.join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><defs>${defs}</defs>${parts.join('')}</svg>`;
  }
}
