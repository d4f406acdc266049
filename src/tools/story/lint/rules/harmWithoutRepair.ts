// From every ending that shows harm one can repair, and somebody acts before it gets long.
import type { Exploration, Step } from '../../explore';
import { stepsFrom } from '../../ways';
import type { WayRule } from '../lintRule';

const MOST_BEATS = 12;

const leaving = ({ states, steps }: Exploration, step: Step) =>
  (states[step.to]?.out ?? []).flatMap((index) => steps[index] ?? []);

/** Beats of a repair until the pupil may choose or somebody stops it or stands beside the one it happened to. */
function beatsToAct({ turn }: Step): number {
  const acts = turn.beats.findIndex(({ cues }) => cues.some(({ kind }) => kind === 'stop' || kind === 'beside'));
  return acts < 0 ? turn.beats.length : acts;
}

export const harmWithoutRepair: WayRule = {
  rule: 'harm-without-repair',
  why: 'In real life there is no rewind: after harm there is always a way to repair, and it begins with doing (stories.md 1.5).',
  find: (_, exploration) => {
    const harms = exploration.steps.filter(({ turn }) => turn.ending?.kind === 'harm');
    const found = new Map<string, string>();
    for (const harm of harms) {
      const repairs = leaving(exploration, harm).filter(({ choice }) => choice?.kind === 'herstel');
      const mends = repairs.some((step) =>
        stepsFrom(exploration, step, false).some(({ turn }) => turn.ending?.kind === 'repaired'),
      );
      if (!mends && harm.turn.ending)
        found.set(
          harm.turn.ending.title,
          'no #herstel leads from this harm to an ending of the kind "repaired": write the way back.',
        );
      for (const step of repairs)
        if (step.choice && beatsToAct(step) > MOST_BEATS)
          found.set(
            step.choice.id,
            `${beatsToAct(step)} beats of repair before anybody does something, better at most ${MOST_BEATS}.`,
          );
    }
    return [...found].map(([id, message]) => ({ id, message }));
  },
};
