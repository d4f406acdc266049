// Makes the graph of a story out of every way through it: sides, scenes, choices, turning points, endings.

import type { EdgeKind, MapEdge, MapGraph } from '../../board/map/mapDrawing';
import type { ActorId } from '../../story/vocabulary';
import type { Exploration, Step } from '../story/explore';
import { openings, stepsFrom } from '../story/ways';
import { Gathering } from './gathering';
import { joining } from './joining';
import { knotsOf } from './knots';
import { type Run, runsOf } from './passages';

type Graph = Pick<Exploration, 'states' | 'steps'>;

/** Steps that can be taken without ever choosing repair. */
function beforeRepair(graph: Graph): ReadonlySet<Step> {
  const found = new Set<Step>();
  const open = [graph.steps[0]];
  for (let step = open.pop(); step; step = open.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    for (const index of graph.states[step.to]?.out ?? []) {
      const next = graph.steps[index];
      if (next?.choice?.kind !== 'herstel') open.push(next);
    }
  }
  return found;
}

/** The sides chosen at the start from which each step can follow. */
function sidesOf(graph: Graph): ReadonlyMap<Step, readonly ActorId[]> {
  const sides = new Map<Step, ActorId[]>();
  for (const [side, start] of openings(graph))
    for (const step of stepsFrom(graph, start, false)) sides.set(step, [...(sides.get(step) ?? []), side]);
  return sides;
}

/** The whole graph, a node for every choice yet; `foldGraph` makes it readable. */
export function storyGraph(exploration: Graph, logic: string): MapGraph {
  const knots = knotsOf(logic);
  const sides = sidesOf(exploration);
  const unrepaired = beforeRepair(exploration);
  const told = exploration.steps.map((step) => ({ step, runs: runsOf(step.turn, knots) }));
  const { join, nameOf } = joining();
  for (const { step, runs } of told) {
    for (const run of [...runs.way, ...runs.asides.flatMap((aside) => aside.runs)]) join(run.beats.map(({ id }) => id));
    const last = runs.way.at(-1);
    const choices = step.turn.ending ? [] : step.turn.choices;
    if (last && choices[0] && knots.get(choices[0].id) === last.knot)
      join([...last.beats.slice(0, 1), ...choices].map(({ id }) => id));
  }

  const gathering = new Gathering([...knots.keys()]);
  const edges = new Map<string, MapEdge>();
  const link = (from: string, to: string, kind: EdgeKind): void => {
    edges.set(`${from} ${to} ${kind}`, { from, to, kind });
  };
  const linkUp = (chain: readonly string[]): void => {
    for (const [index, to] of chain.slice(1).entries()) link(chain[index] ?? to, to, 'onward');
  };
  const chains = told.map(({ step, runs }) => {
    const seen = { step, sides: sides.get(step) ?? [], repair: !unrepaired.has(step) };
    const scene = (run: Run) => gathering.scene(seen, nameOf(run.beats[0]?.id ?? ''), run.beats);
    const chain = step.choice ? [gathering.choice(seen, step.choice)] : [];
    for (const run of runs.way) chain.push(scene(run));
    for (const { from, runs: away } of runs.asides) {
      const trip = away.map(scene);
      if (trip[0]) link(scene(from), trip[0], 'aside');
      linkUp(trip);
    }
    const end = gathering.end(seen);
    if (end) chain.push(end);
    linkUp(chain);
    return { step, chain };
  });

  // Ways that meet in one state may have told different lines last: its choices hang on each of them.
  const exits = exploration.states.map(() => new Set<string>());
  for (const { step, chain } of chains) {
    const last = chain.at(-1);
    if (last !== undefined) exits[step.to]?.add(last);
  }
  for (const { step, chain } of chains) {
    const [first] = chain;
    if (first === undefined || step.from === null) continue;
    const kind = step.choice?.kind === 'verder' ? 'verder' : 'onward';
    for (const exit of exits[step.from] ?? []) link(exit, first, kind);
  }
  return { nodes: gathering.nodes(), edges: [...edges.values()] };
}
