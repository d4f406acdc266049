// How much a story may do before it is stopped: counted in Ink's own steps, so that a slow phone stops where a fast one does.
import type { Story } from 'inkjs';

export const BUDGET = {
  /** Ink looks at the clock between steps; a turn may be interrupted this often before it is taken from it. */
  sliceMs: 5,
  slicesPerTurn: 60,
  /** Content objects Ink goes through; a turn of our stories takes up to 500, a whole way some 2,000. */
  stepsPerTurn: 5_000,
  stepsPerWay: 50_000,
  linesPerTurn: 400,
  /** Texts, tags and choices together. */
  charactersPerTurn: 40_000,
  choicesPerTurn: 12,
  depth: 200,
  threads: 10,
  variablesPerCall: 50,
  /** Values waiting in an expression; pieces of a line not yet told. */
  pieces: 1_000,
  charactersPerValue: 2_000,
  itemsPerList: 100,
  /** Of what is kept after a turn, as JSON; ours keep some 2,000. */
  charactersOfState: 30_000,
} as const;

function sizeProblem(value: unknown): string | null {
  if (typeof value === 'string' && value.length > BUDGET.charactersPerValue) return 'a text without end';
  if (value instanceof Map && value.size > BUDGET.itemsPerList) return 'a list without end';
  return null;
}

/** What has grown out of bounds after a step, or null. Looks only at what one step can make grow. */
export function overgrown({ state }: Story): string | null {
  const { callStack, evaluationStack, outputStream, generatedChoices } = state;
  if (callStack.depth > BUDGET.depth) return 'calls within calls without end';
  if (callStack._threads.length > BUDGET.threads) return 'threads without end';
  if (callStack.currentElement.temporaryVariables.size > BUDGET.variablesPerCall) return 'variables without end';
  if (evaluationStack.length > BUDGET.pieces || outputStream.length > BUDGET.pieces) return 'a line without end';
  if (generatedChoices.length > BUDGET.choicesPerTurn) return `more than ${BUDGET.choicesPerTurn} choices at once`;
  const top = evaluationStack.at(-1);
  return top && 'value' in top ? sizeProblem(top.value) : null;
}
