// Runs Ink line by line within a budget, so that no story, however written, can freeze the page.
import { Story } from 'inkjs';
import { StoryFault } from './storyFault';

/** Budgets per printed line and per turn; from budgets.md 5. */
export const BUDGET = {
  sliceMs: 25,
  slicesPerLine: 10,
  linesPerTurn: 400,
  charactersPerTurn: 40_000,
  choicesPerTurn: 12,
} as const;

export interface PrintedLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Loads Ink JSON with a fixed seed, so that the same choices always tell the same story. Throws StoryFault. */
export function loadInk(logic: string, seed: number): Story {
  try {
    const ink = new Story(logic);
    ink.state.storySeed = seed;
    ink.state.previousRandom = 0;
    ink.onError = (message: string) => {
      throw new StoryFault('broken', message);
    };
    return ink;
  } catch (cause) {
    throw new StoryFault('unreadable', 'This story cannot be read.', cause);
  }
}

function continueWithin(ink: Story): void {
  for (let slice = 0; slice < BUDGET.slicesPerLine; slice++) {
    ink.ContinueAsync(BUDGET.sliceMs);
    if (ink.asyncContinueComplete) return;
  }
  throw new StoryFault('endless', 'This story goes round in circles without saying anything.');
}

/** Prints until the next choice point or the end, calling `onLine` for each line. Throws StoryFault. */
export function runTurn(ink: Story, onLine: (line: PrintedLine) => void): void {
  let lines = 0;
  let characters = 0;
  try {
    while (ink.canContinue) {
      continueWithin(ink);
      const text = ink.currentText ?? '';
      lines += 1;
      characters += text.length;
      if (lines > BUDGET.linesPerTurn || characters > BUDGET.charactersPerTurn)
        throw new StoryFault('endless', 'This story goes on without ever asking anything.');
      onLine({ text, tags: ink.currentTags ?? [] });
    }
  } catch (cause) {
    if (cause instanceof StoryFault) throw cause;
    throw new StoryFault('broken', 'This story broke off.', cause);
  }
  if (ink.currentChoices.length > BUDGET.choicesPerTurn)
    throw new StoryFault('broken', `This story offers more than ${BUDGET.choicesPerTurn} choices at once.`);
}
