// How long a side takes: beats to a first ending, minutes against the card.
import type { ActorId } from '../../../story/vocabulary';
import { type CheckedStory, dutchOf, problemAt, type Rule } from '../checkedStory';
import { readingMinutes } from '../readingLevel';
import { openings, type Range, wayCost } from '../ways';

const MOST_BEATS = 90;

export interface Pace {
  readonly side: ActorId;
  readonly beats: Range;
  readonly minutes: Range;
}

/** Beats and minutes from the choice of a side to a first ending, per side. */
export function paceOf(checked: CheckedStory): readonly Pace[] {
  const { exploration } = checked;
  return [...openings(exploration)].map(([side, start]) => ({
    side,
    beats: wayCost(exploration, start, (turn) => turn.beats.length),
    minutes: wayCost(exploration, start, (turn) => {
      const choices = turn.choices.filter((choice) => choice.kind === 'plain').map((choice) => choice.id);
      return readingMinutes([...turn.beats.map((beat) => beat.id), ...choices].map((id) => dutchOf(checked, id)));
    }),
  }));
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
    if (Math.round(minutes.most) > checked.story.card.minutes)
      problems.push(
        problemAt(
          checked,
          undefined,
          `${side}: the longest way takes ${minutes.most.toFixed(1)} minutes, the card says ${checked.story.card.minutes}.`,
        ),
      );
    return problems;
  });
