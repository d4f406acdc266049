// Names a state by everything that can still matter in it, so that exploring meets each state once.

interface InkState {
  readonly flows: Readonly<
    Record<string, { readonly callstack: unknown; readonly currentChoices: unknown; readonly choiceThreads?: unknown }>
  >;
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

/** Makes the naming function for one story's logic; it takes the state's JSON and the side held. */
export function stateNaming(logic: string): (state: string, side: string | null) => string {
  const pointers = logic.includes('"^var"');
  const read = new Set([...logic.matchAll(/"VAR\?":"([^"]+)"/g)].map((match) => match[1]));
  const turnsMatter = /"turns?"/.test(logic);
  const randomMatters = /"l?rnd"/.test(logic);
  const numbers = [...logic.matchAll(/(?<=[[,])\d+(?=[,\]])/g)].map((match) => Number(match[0]));
  const cap = Math.min(HIGHEST_CAP, Math.max(COUNT_CAP, ...numbers.map((number) => number + 1)));
  return (json, side) => {
    const state = JSON.parse(json) as InkState;
    const flows = Object.values(state.flows).map((flow) => {
      const threads = flow.choiceThreads ? Object.values(flow.choiceThreads) : [];
      return [flow.callstack, flow.currentChoices, threads];
    });
    const variables = Object.entries(state.variablesState).filter(([name]) => pointers || read.has(name));
    const visits = Object.entries(state.visitCounts).map(([path, count]) => [path, Math.min(count, cap)]);
    const turns = turnsMatter ? [state.turnIdx, state.turnIndices] : [];
    const random = randomMatters ? state.previousRandom : 0;
    return JSON.stringify([side, flows, variables.sort(), visits.sort(), turns, random], withoutPassing);
  };
}
