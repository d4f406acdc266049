// How long a side takes: beats to a first ending, minutes against the card.
import type { Choice, Turn } from '../../../story/beat';
import type { ActorId } from '../../../story/vocabulary';
import { type CheckedStory, dutchOf, problemAt, type Rule } from '../checkedStory';
import { BRISK, readingMinutes, UNHURRIED } from '../readingLevel';
import { openings, type Range, wayCost } from '../ways';

const MOST_BEATS = 90;

export interface Pace {
  readonly side: ActorId;
  readonly beats: Range;
  readonly minutes: Range;
}

const isRead = (choice: Choice) => choice.kind !== 'verder' && choice.kind !== 'perspective';
const decisionsOf = (turn: Turn) => (turn.choices.length > 1 ? 1 : 0);

/** What is read by somebody who lets turning points pass, and by somebody who presses Wacht and looks round. */
const straight = (turn: Turn) => [...turn.beats, ...turn.choices.filter((choice) => choice.kind === 'plain')];
const roundabout = (turn: Turn) => [
  ...turn.beats,
  ...turn.thoughts,
  ...(turn.ending?.now ?? []),
  ...turn.choices.filter(isRead),
];

/** Beats and minutes from the choice of a side to a first ending, per side. */
export function paceOf(checked: CheckedStory): readonly Pace[] {
  const { exploration } = checked;
  const words = (read: readonly { readonly id: string }[]) => read.map(({ id }) => dutchOf(checked, id));
  return [...openings(exploration)].map(([side, start]) => {
    const beats = wayCost(exploration, start, (turn) => turn.beats.length);
    const brisk = wayCost(exploration, start, (turn) =>
      readingMinutes(words(straight(turn)), decisionsOf(turn), BRISK),
    );
    const slow = wayCost(exploration, start, (turn) =>
      readingMinutes(words(roundabout(turn)), decisionsOf(turn), UNHURRIED),
    );
    return { side, beats, minutes: { least: brisk.least, most: slow.most } };
  });
}

export const pace: Rule = (checked) =>
  paceOf(checked).flatMap(({ side, beats, minutes }) => {
    const problems = [];
    if (beats.most > MOST_BEATS)
      problems.push(
        problemAt(
          checked,
          undefined,
          `${side}: the longest way to a first ending has ${beats.most} beats, at most ${MOST_BEATS}.`,
        ),
      );
    const { minutes: said } = checked.story.card;
    if (said < Math.floor(minutes.least) || said > Math.ceil(minutes.most))
      problems.push(
        problemAt(
          checked,
          undefined,
          `${side}: takes ${minutes.least.toFixed(1)} to ${minutes.most.toFixed(1)} minutes, the card says ${said}.`,
        ),
      );
    return problems;
  });
