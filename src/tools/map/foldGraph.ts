// Makes a story's graph readable: a choice is told with what it leads to, and runs without a fork are one scene.
import type { EdgeKind, MapChoice, MapEdge, MapGraph, MapNode, MapScene } from '../../board/map/mapDrawing';

/** A graph under change. */
interface Folding {
  readonly nodes: Map<string, MapNode>;
  edges: MapEdge[];
}

const into = ({ edges }: Folding, id: string) => edges.filter((edge) => edge.to === id);
const outOf = ({ edges }: Folding, id: string) => edges.filter((edge) => edge.from === id);

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function sceneAt({ nodes }: Folding, id: string | undefined): MapScene | undefined {
  const node = id === undefined ? undefined : nodes.get(id);
  return node?.kind === 'scene' ? node : undefined;
}

/** Takes `id` out and gives its edges to `heir`, but for the one that joined them. */
function replace(folding: Folding, id: string, heir: string, joint: MapEdge | undefined): void {
  folding.nodes.delete(id);
  const inherited = (end: string) => (end === id ? heir : end);
  folding.edges = folding.edges
    .filter((edge) => edge !== joint)
    .map((edge) => ({ ...edge, from: inherited(edge.from), to: inherited(edge.to) }));
}

/** Takes a choice out and lets the ways run through; going by and repair have no words of their own. */
function dissolve(folding: Folding, { id }: MapChoice, kind: EdgeKind): void {
  const through = into(folding, id).flatMap(({ from }) => outOf(folding, id).map(({ to }) => ({ from, to, kind })));
  folding.nodes.delete(id);
  const rest = folding.edges.filter(({ from, to }) => from !== id && to !== id);
  const isNew = (edge: MapEdge) =>
    !rest.some(({ from, to, kind }) => from === edge.from && to === edge.to && kind === edge.kind);
  folding.edges = [...rest, ...through.filter(isNew)];
}

function foldChoice(folding: Folding, node: MapChoice): void {
  const { choice } = node;
  const leading = only(outOf(folding, node.id));
  const arriving = only(into(folding, node.id));
  const target = sceneAt(folding, leading?.to);
  const source = sceneAt(folding, arriving?.from);
  if (choice.kind === 'herstel') dissolve(folding, node, 'herstel');
  else if (target && into(folding, target.id).length === 1) {
    folding.nodes.set(target.id, { ...target, by: choice });
    replace(folding, node.id, target.id, leading);
  } else if (choice.kind === 'verder') dissolve(folding, node, 'verder');
  else if (source && outOf(folding, source.id).length === 1) {
    folding.nodes.set(source.id, { ...source, onward: choice });
    replace(folding, node.id, source.id, arriving);
  }
}

/** Joins a scene with the one it always leads to, when nothing else leads there. */
function foldRun(folding: Folding, first: MapScene): boolean {
  const edge = only(outOf(folding, first.id));
  const next = sceneAt(folding, edge?.to);
  if (!next || next === first || edge?.kind !== 'onward' || into(folding, next.id).length > 1) return false;
  if (next.by || first.onward || next.eyes !== first.eyes || next.repair !== first.repair) return false;
  const places = [...new Set([...first.places, ...next.places])];
  folding.nodes.set(first.id, { ...first, lines: [...first.lines, ...next.lines], places, onward: next.onward });
  replace(folding, next.id, first.id, edge);
  return true;
}

/** Where a scene forks and nobody chooses, what happened before decides. */
function named(folding: Folding, edge: MapEdge): MapEdge {
  const source = sceneAt(folding, edge.from);
  const target = folding.nodes.get(edge.to);
  const chosen = target?.kind === 'choice' || (target?.kind === 'scene' && target.by !== null);
  if (!source || chosen || edge.kind !== 'onward') return edge;
  const others = outOf(folding, source.id).filter(({ kind }) => kind === 'onward');
  return others.length > 1 ? { ...edge, kind: 'earlier' } : edge;
}

export function foldGraph(graph: MapGraph): MapGraph {
  const folding: Folding = { nodes: new Map(graph.nodes.map((node) => [node.id, node])), edges: [...graph.edges] };
  for (const node of graph.nodes) if (node.kind === 'choice') foldChoice(folding, node);
  for (const { id } of graph.nodes) {
    for (let scene = sceneAt(folding, id); scene && foldRun(folding, scene); ) scene = sceneAt(folding, id);
  }
  return { nodes: [...folding.nodes.values()], edges: folding.edges.map((edge) => named(folding, edge)) };
}
