// The narrator tells one story, turn by turn; the only place where Ink runs.
import type { Beat, Choice, Ending, Thought, Turn } from './beat';
import { BoundedInk, type InkMark, type PrintedLine } from './boundedInk';
import { parseChoice } from './choiceTags';
import type { CompiledStory } from './compiledStory';
import type { Cue } from './cue';
import type { ChoiceId, TurningPointId } from './ids';
import { type Problem, parsePrinted } from './line';
import { StoryFault } from './storyFault';
import { ACTORS, type ActorId, isOneOf } from './vocabulary';

/** The Ink variable by which a story hands the pupil to somebody else for a while. */
const SIDE_VARIABLE = 'side';

function orFault<T extends object>(read: T | Problem): T {
  if ('problem' in read) throw new StoryFault('broken', read.problem);
  return read;
}

/** Lines gathered while a turn is told. */
interface Gathered {
  readonly beats: Beat[];
  readonly thoughts: Thought[];
  readonly now: Thought[];
  ending: Omit<Ending, 'now'> | null;
  /** Cues of lines that are no beats (an ending's title), kept for the last beat. */
  readonly trailing: Cue[];
}

/** A place to come back to while exploring; lives as long as its narrator and is never stored. */
export interface NarratorMark {
  readonly ink: InkMark;
  readonly side: ActorId | null;
  readonly turn: Turn;
}

export class Narrator {
  readonly #ink: BoundedInk;
  #chosenSide: ActorId | null = null;
  #turn: Turn;

  /** Begins the story. Throws StoryFault when it cannot be read or does not stop. */
  constructor(story: Pick<CompiledStory, 'logic'>, seed: number) {
    this.#ink = new BoundedInk(story.logic, seed);
    this.#turn = this.#tell();
  }

  get turn(): Turn {
    return this.#turn;
  }

  /** Whose eyes one sees with: handed over by the story, else chosen at the start, else nobody yet. */
  get side(): ActorId | null {
    const handed: unknown = this.#ink.variable(SIDE_VARIABLE);
    return typeof handed === 'string' && isOneOf(ACTORS, handed) ? handed : this.#chosenSide;
  }

  /** Value of an Ink variable as text, for `{name}` in a line; undefined when the story has no such variable. */
  variable(name: string): string | undefined {
    const value: unknown = this.#ink.variable(name);
    return value === null || value === undefined ? undefined : String(value);
  }

  /** Takes a choice of this turn; undefined when this turn does not offer it. */
  choose(id: ChoiceId): Turn | undefined {
    const index = this.#turn.choices.findIndex((choice) => choice.id === id);
    const choice = this.#turn.choices[index];
    if (!choice) return undefined;
    if (choice.kind === 'perspective') this.#chosenSide = choice.actor;
    this.#ink.choose(index);
    this.#turn = this.#tell();
    return this.#turn;
  }

  /** Throws StoryFault. */
  mark(): NarratorMark {
    return { ink: this.#ink.mark(), side: this.#chosenSide, turn: this.#turn };
  }

  /** Throws StoryFault. */
  returnTo(mark: NarratorMark): void {
    this.#ink.returnTo(mark.ink);
    this.#chosenSide = mark.side;
    this.#turn = mark.turn;
  }

  #tell(): Turn {
    const gathered: Gathered = { beats: [], thoughts: [], now: [], ending: null, trailing: [] };
    this.#ink.tell((line) => this.#gather(line, gathered));
    const choices = this.#ink.choices.map(({ text, tags }) => orFault<Choice>(parseChoice(text, tags)));
    return {
      beats: withTrailing(gathered.beats, gathered.trailing),
      thoughts: gathered.thoughts,
      choices,
      turningPoint: turningPointOf(gathered.beats, choices),
      ending: gathered.ending && { ...gathered.ending, now: gathered.now },
    };
  }

  #gather(line: PrintedLine, gathered: Gathered): void {
    if (line.text.trim() === '' && line.tags.length === 0) return;
    const printed = orFault(parsePrinted(line.text, line.tags, this.side));
    switch (printed.kind) {
      case 'beat':
        gathered.beats.push(printed.beat);
        return;
      case 'thought':
        gathered.thoughts.push(printed.thought);
        return;
      case 'now':
        gathered.now.push(printed.thought);
        return;
      case 'ending':
        gathered.ending = printed.ending;
        gathered.trailing.push(...printed.cues);
        return;
    }
  }
}

function withTrailing(beats: readonly Beat[], cues: readonly Cue[]): readonly Beat[] {
  const last = beats.at(-1);
  return last && cues.length > 0 ? [...beats.slice(0, -1), { ...last, cues: [...last.cues, ...cues] }] : beats;
}

function turningPointOf(beats: readonly Beat[], choices: readonly Choice[]): TurningPointId | null {
  if (!choices.some((choice) => choice.kind === 'kantel')) return null;
  return beats.filter((beat) => beat.grens !== null).at(-1)?.grens ?? null;
}
