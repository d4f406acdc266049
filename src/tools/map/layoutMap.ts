// Gives every node and edge its place: dagre lays the ways out with time running down, sides that never meet beside each other.
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Box, MapEdge, MapGraph, MapNode, Point } from '../../board/map/mapDrawing';
import { faceHeight, type MapVoice, WIDTH } from '../../board/map/nodeFace';
import { joining } from './joining';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxOf: (node: MapNode) => Box;
  readonly pointsOf: (edge: MapEdge) => readonly Point[];
  readonly repair: readonly Box[];
}

const MARGIN = 40;
const BETWEEN_SIDES = 80;
const SPACING = { rankdir: 'TB', nodesep: 24, edgesep: 16, ranksep: 44 } as const;
const REPAIR = 'repair';
const TITLE = 24;
/** Ways leave and arrive in the middle part of a box. */
const CORNER = WIDTH * 0.38;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Parts of the graph between which no way leads. */
function islands({ nodes, edges }: MapGraph): readonly MapGraph[] {
  const { join, nameOf } = joining();
  for (const { from, to } of edges) join([from, to]);
  const names = new Set(nodes.map(({ id }) => nameOf(id)));
  return [...names].map((name) => ({
    nodes: nodes.filter(({ id }) => nameOf(id) === name),
    edges: edges.filter(({ from }) => nameOf(from) === name),
  }));
}

const nameOf = ({ from, to, kind }: MapEdge) => ({ v: from, w: to, name: kind });

function laidOut({ nodes, edges }: MapGraph, voices: readonly MapVoice[]) {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ compound: true, multigraph: true });
  graph.setGraph({ ...SPACING });
  if (nodes.some(({ repair }) => repair)) graph.setNode(REPAIR, { width: 0, height: 0 });
  for (const node of nodes) {
    graph.setNode(node.id, { width: WIDTH, height: faceHeight(node, voices) });
    if (node.repair) graph.setParent(node.id, REPAIR);
  }
  for (const edge of edges) graph.setEdge(nameOf(edge), {});
  layout(graph);
  return graph;
}

/** Whether more options stand left of the one written before them than right. */
function isMirrored({ nodes, edges }: MapGraph, middleOf: (id: string) => number): boolean {
  const steps = nodes.flatMap(({ id }) => {
    const beside = edges.filter(({ from }) => from === id).map(({ to }) => middleOf(to));
    return beside.slice(1).map((x, index) => Math.sign(x - (beside[index] ?? x)));
  });
  return steps.reduce((sum, step) => sum + step, 0) < 0;
}

/** The space between two ranks has room for a title. */
const withTitle = ({ x, y, width, height }: Box): Box => ({ x, y: y - TITLE, width, height: height + TITLE });

/** Ways leave and arrive at the upper and lower side of a box, wherever dagre let them cross its border. */
function fromSideToSide(points: readonly Point[], from: Box, to: Box): readonly Point[] {
  const down = from.y < to.y;
  const within = (box: Box, x: number) => Math.round(Math.min(Math.max(x, box.x + CORNER), box.x + box.width - CORNER));
  // The point halfway between two neighbouring ranks only makes the line wave.
  const bends = points.length > 3 ? points.slice(1, -1) : [];
  const first = bends[0] ?? { x: to.x + to.width / 2 };
  const last = bends.at(-1) ?? { x: from.x + from.width / 2 };
  const start = { x: within(from, first.x), y: down ? from.y + from.height : from.y };
  const end = { x: within(to, last.x), y: down ? to.y : to.y + to.height };
  return [start, ...bends, end];
}

/** `voices`: one for each language the map is read in, so that every box is large enough for all. */
export function layoutMap(whole: MapGraph, voices: readonly MapVoice[]): Layout {
  const boxes = new Map<string, Box>();
  const points = new Map<MapEdge, readonly Point[]>();
  const repair: Box[] = [];
  let left = MARGIN;
  let height = 0;
  for (const island of islands(whole)) {
    const graph = laidOut(island, voices);
    const size = { width: 0, height: 0, ...graph.graph() };
    const mirrored = isMirrored(island, (id) => graph.node(id)?.x ?? 0);
    const place = ({ x, y }: Point): Point => ({
      x: Math.round(left + (mirrored ? size.width - x : x)),
      y: Math.round(MARGIN + y),
    });
    const boxOf = (id: string): Box => {
      const { x = 0, y = 0, width = 0, height = 0 } = graph.node(id) ?? {};
      const middle = place({ x, y });
      return { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2), width, height };
    };
    for (const { id } of island.nodes) boxes.set(id, boxOf(id));
    for (const edge of island.edges) {
      const bends = graph.edge(nameOf(edge))?.points ?? [];
      const loops = edge.from === edge.to;
      const placed = bends.map(place);
      points.set(edge, loops ? placed : fromSideToSide(placed, boxOf(edge.from), boxOf(edge.to)));
    }
    if (graph.hasNode(REPAIR)) repair.push(withTitle(boxOf(REPAIR)));
    left += size.width + BETWEEN_SIDES;
    height = Math.max(height, size.height);
  }
  return {
    width: Math.ceil(left - BETWEEN_SIDES + MARGIN),
    height: Math.ceil(height + 2 * MARGIN),
    boxOf: (node) => boxes.get(node.id) ?? NOWHERE,
    pointsOf: (edge) => points.get(edge) ?? [],
    repair,
  };
}
