// A place a writer took away by a save: remembered, so that giving it back brings the page back too.
import type { ChoiceId } from '../../story/ids';
import type { Playthrough } from '../../story/playthrough';

export interface LostPlace {
  /** The whole way, with the choices that are gone. */
  readonly wanted: Playthrough;
  /** The first choice that was no longer there. */
  readonly choice: ChoiceId;
}

/** What is missing of `wanted` where the page stands now; null when all of it was found. */
export function lostPlace(wanted: Playthrough, now: Playthrough): LostPlace | null {
  const choice = wanted.choices[now.choices.length];
  return choice === undefined ? null : { wanted, choice };
}

/** Whether the page still waits where the way broke off, nothing else chosen since. */
export function stillThere({ wanted, choice }: LostPlace, now: Playthrough): boolean {
  const { choices } = now;
  return wanted.choices[choices.length] === choice && choices.every((id, index) => id === wanted.choices[index]);
}
