// Reads the drawings of two npm packages as plain shapes: calls their components and walks what they return, without React rendering.
import svgpath from 'svgpath';

interface TreeNode {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

export type Component = (props: object) => unknown;

/** One path or rectangle; `fill` is a colour or, for a colour region, `region:<name>`. */
export interface Shape {
  readonly tag: 'path' | 'rect';
  readonly attributes: Readonly<Record<string, string>>;
  readonly fill: string;
}

const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value;

/** Every colour a component asks for is answered with the name of its region. */
const REGION_NAMES = new Proxy(
  {},
  { get: (_target, name) => (typeof name === 'string' ? `region:${name}` : undefined) },
);

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function plainShape(tag: 'path' | 'rect', props: TreeNode['props'], transform: string): Shape {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (!['fill', 'transform', 'd', 'id', 'mask', 'className'].includes(name)) attributes[kebab(name)] = String(value);
  }
  if (tag === 'path') attributes['d'] = svgpath(String(props['d'])).transform(transform).abs().toString();
  else if (transform) attributes['transform'] = transform;
  return { tag, attributes, fill: typeof props['fill'] === 'string' ? props['fill'] : '#000' };
}

function walk(value: unknown, transform: string, found: Shape[]): void {
  if (Array.isArray(value)) {
    for (const child of value) walk(child, transform, found);
    return;
  }
  if (!isNode(value)) return;
  const { type, props } = value;
  const own = typeof props['transform'] === 'string' ? `${transform} ${props['transform']}`.trim() : transform;
  if (typeof type === 'function') walk((type as Component)(props), own, found);
  else if (type === 'path' || type === 'rect') found.push(plainShape(type, props, own));
  else if (type !== 'defs' && type !== 'mask') walk(props['children'], own, found);
}

/** The shapes a component draws, bottom first, with paths in absolute coordinates. */
export function shapesOf(component: Component, props: object = REGION_NAMES): readonly Shape[] {
  const found: Shape[] = [];
  walk(component(props), '', found);
  return found;
}
