// Walks every way through a story, meeting each state once, and keeps what was told on the way.
import type { Choice, Turn } from '../../story/beat';
import type { ChoiceId } from '../../story/ids';
import { Narrator, type NarratorMark } from '../../story/narrator';
import { StoryFault } from '../../story/storyFault';
import type { ActorId } from '../../story/vocabulary';
import { stateNaming } from './stateKey';

/** One choice taken, and the turn told after it. */
export interface Step {
  /** null for the opening turn. */
  readonly choice: Choice | null;
  readonly from: number | null;
  readonly to: number;
  readonly turn: Turn;
  /** Whose side is held once the turn is told. */
  readonly side: ActorId | null;
}

export interface StoryState {
  /** The step that reached it first, so the shortest way to it. */
  readonly via: number;
  /** Steps that leave it, in the order of the choices; empty until explored. */
  readonly out: number[];
  readonly choices: readonly Choice[];
}

export interface Breakdown {
  readonly route: readonly ChoiceId[];
  readonly message: string;
  /** Where it broke off, if that is known. */
  readonly knot: string | null;
}

export interface Exploration {
  readonly states: readonly StoryState[];
  readonly steps: readonly Step[];
  /** false when the cap was hit or exploring was stopped before every state was seen. */
  readonly exhaustive: boolean;
  readonly breakdowns: readonly Breakdown[];
}

export interface ExploreOptions {
  readonly seed: number;
  /** The most steps taken. */
  readonly cap: number;
  /** Called for each step; true stops exploring. */
  readonly enough?: (step: Step) => boolean;
}

/** Choices from the start to (and with) this step, by the shortest way. */
export function routeTo(exploration: Pick<Exploration, 'states' | 'steps'>, step: Step): readonly ChoiceId[] {
  const route: ChoiceId[] = [];
  for (let at: Step | undefined = step; at?.choice; ) {
    route.unshift(at.choice.id);
    const state: StoryState | undefined = at.from === null ? undefined : exploration.states[at.from];
    at = state && exploration.steps[state.via];
  }
  return route;
}

/** On another side a turning point simply passes: its options are not the pupil's to take. */
export const canTake = (choice: Choice, side: ActorId | null): boolean =>
  choice.kind !== 'kantel' || choice.actor === side;

/** What a fault on a way is told as; anything else is a mistake of ours and is thrown on. */
export const breakdownOf = (route: readonly ChoiceId[], cause: unknown): Breakdown => {
  if (!(cause instanceof StoryFault)) throw cause;
  const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
  return { route, message: `${cause.message}${inner}`, knot: cause.knot };
};

/** Explores breadth first, so that the first way found is a shortest one. */
export function explore(logic: string, options: ExploreOptions): Exploration {
  const nameOf = stateNaming(logic);
  const indices = new Map<string, number>();
  const marks = new Map<number, NarratorMark>();
  const states: StoryState[] = [];
  const steps: Step[] = [];
  const breakdowns: Breakdown[] = [];
  const found = () => ({ states, steps, breakdowns });

  const arrive = (narrator: Narrator, from: number | null, choice: Choice | null): Step => {
    const mark = narrator.mark();
    const { turn } = mark;
    const name = nameOf(mark, narrator.side);
    const known = indices.get(name);
    const to = known ?? states.length;
    const step: Step = { choice, from, to, turn, side: narrator.side };
    steps.push(step);
    if (known === undefined) {
      indices.set(name, to);
      if (turn.choices.length > 0) marks.set(to, mark);
      states.push({ via: steps.length - 1, out: [], choices: turn.choices });
    }
    return step;
  };

  let narrator: Narrator;
  try {
    narrator = new Narrator({ logic }, options.seed);
    const opening = arrive(narrator, null, null);
    if (options.enough?.(opening)) return { ...found(), exhaustive: false };
  } catch (cause) {
    breakdowns.push(breakdownOf([], cause));
    return { ...found(), exhaustive: true };
  }

  for (let index = 0; index < states.length; index++) {
    const state = states[index];
    const mark = marks.get(index);
    if (!state || !mark) continue;
    for (const choice of state.choices.filter((each) => canTake(each, steps[state.via]?.side ?? null))) {
      if (steps.length >= options.cap) return { ...found(), exhaustive: false };
      try {
        narrator.returnTo(mark);
        narrator.choose(choice.id);
        const step = arrive(narrator, index, choice);
        state.out.push(steps.length - 1);
        if (options.enough?.(step)) return { ...found(), exhaustive: false };
      } catch (cause) {
        const way = steps[state.via];
        breakdowns.push(breakdownOf([...(way ? routeTo(found(), way) : []), choice.id], cause));
        // After a fault Ink's own state is not to be trusted.
        narrator = new Narrator({ logic }, options.seed);
      }
    }
    marks.delete(index);
  }
  return { ...found(), exhaustive: true };
}
