// Finds in compiled Ink in which knot each line and choice stands, and in which order they were written.
import { parseSpoken } from '../../story/line';

type InkNode = string | number | boolean | null | readonly InkNode[] | { readonly [name: string]: InkNode };

/** The name of what stands before the first knot. */
const BEFORE_KNOTS = '';

/** Knot by line or choice id, in the order of the source. */
export function knotsOf(logic: string): ReadonlyMap<string, string> {
  const knots = new Map<string, string>();
  const walk = (node: InkNode, knot: string): void => {
    if (typeof node === 'string' && node.startsWith('^')) {
      const spoken = parseSpoken(node.slice(1).trim());
      const id = 'problem' in spoken ? '' : spoken.text.trim();
      if (!knots.has(id)) knots.set(id, knot);
    } else if (Array.isArray(node)) for (const item of node as readonly InkNode[]) walk(item, knot);
    else if (typeof node === 'object' && node !== null) for (const item of Object.values(node)) walk(item, knot);
  };
  const { root } = JSON.parse(logic) as { root: readonly InkNode[] };
  walk(root.slice(0, -1), BEFORE_KNOTS);
  for (const [name, container] of Object.entries(root.at(-1) ?? {})) walk(container, name);
  return knots;
}
