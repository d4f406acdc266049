// What one side can meet, and how long its ways to a first ending are.
import type { Turn } from '../../story/beat';
import type { ActorId } from '../../story/vocabulary';
import type { Exploration, Step } from './explore';

type Graph = Pick<Exploration, 'states' | 'steps'>;

/** The steps by which a side is chosen at the start. */
export function openings(graph: Graph): ReadonlyMap<ActorId, Step> {
  const found = new Map<ActorId, Step>();
  for (const step of graph.steps)
    if (step.choice?.kind === 'perspective' && step.choice.actor && !found.has(step.choice.actor))
      found.set(step.choice.actor, step);
  return found;
}

const leaving = (graph: Graph, state: number): readonly Step[] =>
  (graph.states[state]?.out ?? []).flatMap((index) => graph.steps[index] ?? []);

/** Every step that can follow `start`, itself first; with `untilEnding`, none after a first ending. */
export function stepsFrom(graph: Graph, start: Step, untilEnding: boolean): readonly Step[] {
  const found: Step[] = [start];
  const met = new Set<number>();
  for (let index = 0; index < found.length; index++) {
    const step = found[index];
    if (!step || met.has(step.to) || (untilEnding && step.turn.ending)) continue;
    met.add(step.to);
    found.push(...leaving(graph, step.to));
  }
  return found;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The cheapest and the dearest way from `start` to a first ending; a way that goes round is counted once. */
export function wayCost(graph: Graph, start: Step, costOf: (turn: Turn) => number): Range {
  const known = new Map<number, Range>();
  const onWay = new Set<number>();
  const after = (state: number): Range => {
    const before = known.get(state);
    if (before) return before;
    onWay.add(state);
    const ways = leaving(graph, state)
      .filter((step) => !onWay.has(step.to))
      .map(whole);
    onWay.delete(state);
    const range =
      ways.length === 0
        ? { least: 0, most: 0 }
        : { least: Math.min(...ways.map((way) => way.least)), most: Math.max(...ways.map((way) => way.most)) };
    known.set(state, range);
    return range;
  };
  const whole = (step: Step): Range => {
    const cost = costOf(step.turn);
    if (step.turn.ending) return { least: cost, most: cost };
    const rest = after(step.to);
    return { least: cost + rest.least, most: cost + rest.most };
  };
  return whole(start);
}

/** States from which no ending can be reached any more. */
export function statesWithoutExit(graph: Graph): readonly number[] {
  const arriving = new Map<number, Step[]>();
  for (const step of graph.steps) arriving.set(step.to, [...(arriving.get(step.to) ?? []), step]);
  const safe = new Set<number>();
  const open = graph.steps.filter((step) => step.turn.ending).flatMap((step) => [step.to, step.from ?? step.to]);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (safe.has(state)) continue;
    safe.add(state);
    for (const step of arriving.get(state) ?? []) if (step.from !== null) open.push(step.from);
  }
  return graph.states.flatMap((_, index) => (safe.has(index) ? [] : [index]));
}
