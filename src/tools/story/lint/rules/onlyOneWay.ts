// A turning point turns something: what is chosen there is told otherwise than what happens without it.
import type { Step } from '../../explore';
import type { WayRule } from '../lintRule';

const BEATS_TO_DIFFER = 3;

const opening = ({ turn }: Step) =>
  [
    ...turn.beats.slice(0, BEATS_TO_DIFFER).map((beat) => beat.id),
    turn.beats.length < BEATS_TO_DIFFER && turn.ending?.id,
  ].join();

export const onlyOneWay: WayRule = {
  rule: 'only-one-way',
  why: 'Who presses Wacht and acts must see within three beats that it made a difference (stories.md 2, 3).',
  find: (_, { states, steps }) => {
    const found = states.flatMap(({ out }) => {
      const after = out.flatMap((index) => steps[index] ?? []);
      const onward = after.find((step) => step.choice?.kind === 'verder');
      return after
        .filter((step) => step.choice?.kind === 'kantel' && onward && opening(step) === opening(onward))
        .flatMap((step) => step.choice?.id ?? []);
    });
    return [...new Set(found)].map((id) => ({
      id,
      message: `the first ${BEATS_TO_DIFFER} beats after this option are those of #verder: let it change something at once.`,
    }));
  },
};
