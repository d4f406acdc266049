// Names a state by everything that can still matter in it, so that exploring meets each state once.
import type { NarratorMark } from '../../story/narrator';
import { livenessOf } from './liveness';

interface InkThread {
  readonly callstack: readonly { readonly cPath?: string }[];
}

interface InkFlow {
  readonly callstack: { readonly threads: readonly InkThread[] };
  readonly currentChoices: readonly { readonly targetPath: string }[];
  readonly choiceThreads?: Readonly<Record<string, InkThread>>;
}

interface InkState {
  readonly flows: Readonly<Record<string, InkFlow>>;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: unknown;
  readonly turnIdx: number;
  readonly previousRandom: number;
}

/** Counts above this are told apart only if the story itself names a larger number. */
const COUNT_CAP = 4;
const HIGHEST_CAP = 12;
/** Bookkeeping of Ink that differs between two ways to one and the same place. */
const PASSING = new Set([
  'threadIndex',
  'threadCounter',
  'originalThreadIndex',
  'previousContentObject',
  'text',
  'tags',
]);

const withoutPassing = (name: string, value: unknown) => (PASSING.has(name) ? undefined : value);

/** Where the story goes on from here: behind each choice, and behind what was called on the way. */
function onwardPaths(flows: readonly InkFlow[]): readonly string[] {
  const paths = flows.flatMap(({ callstack, currentChoices, choiceThreads = {} }) => {
    const threads = [...callstack.threads, ...Object.values(choiceThreads)];
    const callers = threads.flatMap((thread) => thread.callstack.slice(0, -1).map(({ cPath = '' }) => cPath));
    return [...currentChoices.map(({ targetPath }) => targetPath), ...callers];
  });
  return [...new Set(paths)].sort();
}

/** Makes the naming function for one story's logic; it takes a place and the side held there. */
export function stateNaming(logic: string): (mark: NarratorMark, side: string | null) => string {
  const liveAfter = livenessOf(logic);
  const turnsMatter = /"turns?"/.test(logic);
  const randomMatters = /"l?rnd"/.test(logic);
  const numbers = [...logic.matchAll(/(?<=[[,])\d+(?=[,\]])/g)].map((match) => Number(match[0]));
  const cap = Math.min(HIGHEST_CAP, Math.max(COUNT_CAP, ...numbers.map((number) => number + 1)));
  return ({ ink, side: chosenSide }, side) => {
    const state = JSON.parse(ink.json) as InkState;
    const flows = Object.values(state.flows);
    const live = liveAfter(onwardPaths(flows));
    const places = flows.map(({ callstack, currentChoices, choiceThreads = {} }) => [
      callstack,
      currentChoices,
      Object.values(choiceThreads),
    ]);
    const variables = Object.entries(state.variablesState).filter(([name]) => live.variable(name));
    const visits = Object.entries(state.visitCounts)
      .filter(([path]) => live.visits(path))
      .map(([path, count]) => [path, Math.min(count, cap)]);
    const turns = turnsMatter ? [state.turnIdx, state.turnIndices] : [];
    const random = randomMatters ? state.previousRandom : 0;
    return JSON.stringify([side, chosenSide, places, variables.sort(), visits.sort(), turns, random], withoutPassing);
  };
}
