// Runs one Ink story line by line within a budget, so that no story, however written, can freeze the page.
import { Story } from 'inkjs';
import { BUDGET, overgrown } from './inkBudget';
import { StoryFault } from './storyFault';

export interface PrintedLine {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface OfferedChoice {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A place to come back to. */
export interface InkMark {
  readonly json: string;
  /** Steps taken on the way there. */
  readonly steps: number;
}

const sum = (texts: readonly string[]) => texts.reduce((length, text) => length + text.length, 0);

/** After its first fault Ink's own state is not to be trusted: every further call throws that fault again. */
export class BoundedInk {
  readonly #ink: Story;
  #fault: StoryFault | null = null;
  #stepsOfWay = 0;
  #stepsOfTurn = 0;
  #slices = 0;
  #characters = 0;

  /** Loads Ink JSON with a fixed seed, so that the same choices always tell the same story. Throws StoryFault. */
  constructor(logic: string, seed: number) {
    try {
      this.#ink = new Story(logic);
      this.#ink.state.storySeed = seed;
      this.#ink.state.previousRandom = 0;
      this.#ink.onError = (message: string) => {
        throw new StoryFault('broken', message);
      };
    } catch (cause) {
      throw new StoryFault('unreadable', 'This story cannot be read.', cause);
    }
    const step = this.#ink.Step.bind(this.#ink);
    this.#ink.Step = () => {
      step();
      this.#count();
    };
  }

  /** Prints until the next choice point or the end, calling `onLine` for each line. Throws StoryFault. */
  tell(onLine: (line: PrintedLine) => void): void {
    this.#stepsOfTurn = 0;
    this.#slices = 0;
    this.#characters = 0;
    this.#within(() => {
      for (let lines = 1; this.#ink.canContinue; lines++) {
        this.#continue();
        const line = { text: this.#ink.currentText ?? '', tags: this.tags };
        this.#spend(line.text.length + sum(line.tags));
        if (lines > BUDGET.linesPerTurn) throw this.#talkative();
        onLine(line);
      }
      for (const { text, tags } of this.choices) this.#spend(text.length + sum(tags));
    });
  }

  /** Of the line told last; before any, those at the top of the story. */
  get tags(): readonly string[] {
    return this.#ink.currentTags ?? [];
  }

  get choices(): readonly OfferedChoice[] {
    return this.#ink.currentChoices.map(({ text, tags }) => ({ text, tags: tags ?? [] }));
  }

  /** Takes a choice by its index; `tell` goes on from there. Throws StoryFault. */
  choose(index: number): void {
    this.#within(() => this.#ink.ChooseChoiceIndex(index));
  }

  /** Value of a global variable; null when there is none. */
  variable(name: string): unknown {
    return this.#ink.variablesState.$(name);
  }

  /** Throws StoryFault. */
  mark(): InkMark {
    return this.#within(() => {
      const json = this.#ink.state.ToJson();
      if (json.length > BUDGET.charactersOfState) throw new StoryFault('endless', 'This story remembers too much.');
      return { json, steps: this.#stepsOfWay };
    });
  }

  /** Throws StoryFault. */
  returnTo({ json, steps }: InkMark): void {
    this.#within(() => this.#ink.state.LoadJson(json));
    this.#stepsOfWay = steps;
  }

  #within<T>(run: () => T): T {
    if (this.#fault) throw this.#fault;
    try {
      return run();
    } catch (cause) {
      this.#fault = cause instanceof StoryFault ? cause : new StoryFault('broken', 'This story broke off.', cause);
      this.#fault.knot = this.#knot();
      throw this.#fault;
    }
  }

  #knot(): string | null {
    try {
      return this.#ink.state.currentPathString?.split('.')[0] ?? null;
    } catch {
      return null;
    }
  }

  #continue(): void {
    do {
      this.#ink.ContinueAsync(BUDGET.sliceMs);
      if (this.#ink.asyncContinueComplete) return;
      this.#slices += 1;
    } while (this.#slices < BUDGET.slicesPerTurn);
    throw this.#silent();
  }

  /** Called after every step of Ink. */
  #count(): void {
    this.#stepsOfTurn += 1;
    this.#stepsOfWay += 1;
    if (this.#stepsOfTurn > BUDGET.stepsPerTurn) throw this.#silent();
    if (this.#stepsOfWay > BUDGET.stepsPerWay) throw new StoryFault('endless', 'This story goes on and on.');
    const grown = overgrown(this.#ink);
    if (grown) throw new StoryFault('endless', `This story makes ${grown}.`);
  }

  #spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > BUDGET.charactersPerTurn) throw this.#talkative();
  }

  readonly #silent = () => new StoryFault('endless', 'This story goes round in circles without saying anything.');
  readonly #talkative = () => new StoryFault('endless', 'This story goes on without ever asking anything.');
}
