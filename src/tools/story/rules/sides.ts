// Other eyes, another story: how much two sides share, and what each says when Wacht is pressed in vain.
import type { ActorId } from '../../../story/vocabulary';
import { type CheckedStory, problemAt, type Rule } from '../checkedStory';
import { openings, stepsFrom } from '../ways';

const MOST_SHARED = 0.4;
const LEAST_ANSWERS = 2;

export interface Shared {
  readonly sides: readonly [ActorId, ActorId];
  /** Of the side with fewer lines, 0 to 1. */
  readonly share: number;
}

/** Which part of its lines up to a first ending each pair of sides has in common. */
export function sharedLines(checked: CheckedStory): readonly Shared[] {
  const told = [...openings(checked.exploration)].map(([side, start]) => {
    const steps = stepsFrom(checked.exploration, start, true);
    return { side, lines: new Set(steps.flatMap((step) => step.turn.beats.map((beat) => beat.id))) };
  });
  return told.flatMap((one, index) =>
    told.slice(index + 1).map((other): Shared => {
      const both = [...one.lines].filter((id) => other.lines.has(id)).length;
      const share = both / Math.max(1, Math.min(one.lines.size, other.lines.size));
      return { sides: [one.side, other.side], share };
    }),
  );
}

export const sharing: Rule = (checked) =>
  sharedLines(checked)
    .filter(({ share }) => share > MOST_SHARED)
    .map(({ sides: [one, other], share }) =>
      problemAt(
        checked,
        undefined,
        `${one} and ${other} share ${Math.round(share * 100)} % of their lines, at most ${MOST_SHARED * 100} %.`,
      ),
    );

export const answers: Rule = (checked) => {
  const held = new Set(checked.exploration.steps.flatMap((step) => step.side ?? []));
  return [...held]
    .filter((side) => (checked.story.card.wacht[side] ?? 0) < LEAST_ANSWERS)
    .map((side) =>
      problemAt(checked, undefined, `"wacht" needs at least ${LEAST_ANSWERS} answers for ${side}, whose side is held.`),
    );
};
