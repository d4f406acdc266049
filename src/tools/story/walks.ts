// Walks that trust no bookkeeping of states: guided ones that try each choice a few times, and random ones.
import type { Turn } from '../../story/beat';
import type { ChoiceId } from '../../story/ids';
import { Narrator, type NarratorMark } from '../../story/narrator';
import { type Breakdown, breakdownOf, canTake } from './explore';

export interface Walked {
  readonly turns: readonly Turn[];
  readonly taken: ReadonlySet<string>;
  readonly breakdowns: readonly Breakdown[];
}

interface Way {
  readonly mark: NarratorMark;
  readonly route: readonly ChoiceId[];
}

/** Follows every choice until it was taken `times` times. */
export function walkGuided(logic: string, seed: number, times: number): Walked {
  const counts = new Map<string, number>();
  const turns: Turn[] = [];
  const breakdowns: Breakdown[] = [];
  const narrator = new Narrator({ logic }, seed);
  const open: Way[] = [{ mark: narrator.mark(), route: [] }];
  for (let way = open.pop(); way; way = open.pop()) {
    turns.push(way.mark.turn);
    for (const choice of way.mark.turn.choices) {
      narrator.returnTo(way.mark);
      const count = counts.get(choice.id) ?? 0;
      if (count >= times || !canTake(choice, narrator.side)) continue;
      counts.set(choice.id, count + 1);
      const route = [...way.route, choice.id];
      try {
        narrator.choose(choice.id);
        open.push({ mark: narrator.mark(), route });
      } catch (cause) {
        breakdowns.push(breakdownOf(route, cause));
        return { turns, taken: new Set(counts.keys()), breakdowns };
      }
    }
  }
  return { turns, taken: new Set(counts.keys()), breakdowns };
}

/** A small generator of whole numbers that gives the same row for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state % sides;
  };
}

const LONGEST_WALK = 300;

/** Plays with the seeds 1 to `runs`, choosing at random, until the story ends. */
export function walkRandomly(logic: string, runs: number): Walked {
  const turns: Turn[] = [];
  const taken = new Set<string>();
  const breakdowns: Breakdown[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const roll = dice(seed);
    const route: ChoiceId[] = [];
    try {
      const narrator = new Narrator({ logic }, seed);
      turns.push(narrator.turn);
      while (route.length < LONGEST_WALK) {
        const choices = narrator.turn.choices.filter((choice) => canTake(choice, narrator.side));
        const choice = choices[roll(Math.max(1, choices.length))];
        if (!choice) break;
        route.push(choice.id);
        taken.add(choice.id);
        narrator.choose(choice.id);
        turns.push(narrator.turn);
      }
    } catch (cause) {
      breakdowns.push(breakdownOf(route, cause));
    }
  }
  return { turns, taken, breakdowns };
}
