// Puts the map in the order in which one reads it: what must be passed first, then the ways it forks into, then where they meet.
import type { MapEdge, MapGraph, MapNode } from '../../board/map/mapDrawing';

export interface ReadNode {
  readonly node: MapNode;
  /** How far it is set in: one further for each fork it stands behind. */
  readonly depth: number;
}

/** Nodes so that each comes after all that lead to it, loops aside; those nobody leads to come first. */
function outward(nodes: readonly MapNode[], edges: readonly MapEdge[]): readonly string[] {
  const left = new Map(nodes.map(({ id }) => [id, edges.filter((edge) => edge.from === id).map((edge) => edge.to)]));
  const order: string[] = [];
  const met = new Set<string>();
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    for (const to of [...(left.get(id) ?? [])].reverse()) visit(to);
    order.unshift(id);
  };
  const entered = new Set(edges.map((edge) => edge.to));
  for (const { id } of [...nodes].reverse()) if (!entered.has(id)) visit(id);
  for (const { id } of nodes) visit(id);
  return order;
}

/** For each node the last one that every way to it passes; null when there is none. */
function gatesOf(order: readonly string[], edges: readonly MapEdge[]): ReadonlyMap<string, string | null> {
  const place = new Map(order.map((id, index) => [id, index]));
  const gates = new Map<string, string | null>();
  const meet = (one: string | null, other: string | null): string | null => {
    let [a, b] = [one, other];
    while (a !== b) {
      if (a === null || b === null) return null;
      if ((place.get(a) ?? 0) > (place.get(b) ?? 0)) a = gates.get(a) ?? null;
      else b = gates.get(b) ?? null;
    }
    return a;
  };
  for (const id of order) {
    // What comes later in the order leads back here: a loop, which no first way takes.
    const before = edges.filter(({ from, to }) => to === id && gates.has(from)).map(({ from }) => from);
    const [first, ...rest] = before;
    gates.set(id, first === undefined ? null : rest.reduce<string | null>(meet, first));
  }
  return gates;
}

export function readingOrder({ nodes, edges }: MapGraph): readonly ReadNode[] {
  const order = outward(nodes, edges);
  const gates = gatesOf(order, edges);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const comingIn = (id: string) => edges.filter(({ to }) => to === id).length;
  const goingOut = (id: string) => edges.filter(({ from }) => from === id).length;
  const read: ReadNode[] = [];
  const readFrom = (gate: string | null, depth: number): void => {
    const behind = order.filter((id) => gates.get(id) === gate);
    const forks = behind.filter((id) => gate !== null && comingIn(id) === 1 && goingOut(gate) > 1);
    for (const id of [...forks, ...behind.filter((each) => !forks.includes(each))]) {
      const node = byId.get(id);
      const at = depth + (forks.includes(id) ? 1 : 0);
      if (node) read.push({ node, depth: at });
      readFrom(id, at);
    }
  };
  readFrom(null, 0);
  return read;
}
