// A line that blames the one it happened to is answered in the same scene, by somebody of their own age.
import type { Beat } from '../../../../story/beat';
import type { ActorId } from '../../../../story/vocabulary';
import type { LiftedStory } from '../../../ink/liftStory';
import { type Exploration, routeTo, type Step } from '../../explore';
import { isBlaming } from '../blamingWords';
import { dutchIn, type WayRule } from '../lintRule';

const BEATS_TO_ANSWER = 5;
const CHOICES_NAMED = 2;
const GROWN_UP: readonly ActorId[] = ['haddad', 'degroot', 'bilal'];
/** Laughing along or asking to see it is no answer. What is one, only a reader can say. */
const JOINS_IN =
  /(?<!\p{L})(?:lol|hah+a\p{L}*|kijk dan|laat (?:\p{L}+ )?zien|stuur (?:ff|even|dan|door|hem|m)|wie heeft)(?!\p{L})|😂|🤣|💀/iu;

/** Ids of the lines that blame, in whichever language. */
const blamingIn = ({ lines, words }: LiftedStory): ReadonlySet<string> =>
  new Set(lines.flatMap(({ id }) => (Object.values(words).some((table) => isBlaming(table[id] ?? '')) ? [id] : [])));

/** Whether somebody answers on every way from beat `index` of a step on, before the scene is over. */
function isAnswered(
  exploration: Exploration,
  step: Step,
  index: number,
  answers: (beat: Beat) => boolean,
  beatsLeft = BEATS_TO_ANSWER,
): boolean {
  const next = step.turn.beats.slice(index, index + beatsLeft);
  for (const beat of next) {
    if (beat.cues.some(({ kind }) => kind === 'place')) return false;
    if (answers(beat)) return true;
  }
  // A turn without beats costs one too, or a circle of them would never end.
  const left = beatsLeft - Math.max(1, next.length);
  const after = (exploration.states[step.to]?.out ?? []).flatMap((out) => exploration.steps[out] ?? []);
  if (left <= 0 || step.turn.ending || after.length === 0) return false;
  return after.every((each) => isAnswered(exploration, each, 0, answers, left));
}

export const blameUncountered: WayRule = {
  rule: 'blame-uncountered',
  why: 'No blaming line is the last word of a scene: a peer counters it in their own words, not an adult or the narrator (stories.md 1.4, domain.md 6.8).',
  find: (folder, exploration) => {
    const { happensTo } = folder.card;
    const blaming = blamingIn(folder);
    const found = new Map<string, string>();
    const answersTo = (blamer: ActorId | null) => (beat: Beat) =>
      (beat.voice === 'speech' || beat.voice === 'chat') &&
      beat.speaker !== null &&
      ![...GROWN_UP, blamer, happensTo].includes(beat.speaker) &&
      !blaming.has(beat.id) &&
      !JOINS_IN.test(dutchIn(folder, beat.id));
    for (const step of exploration.steps) {
      const { beats, thoughts, ending } = step.turn;
      for (const { id } of [...thoughts, ...(ending?.now ?? [])])
        if (blaming.has(id))
          found.set(id, 'blames the one it happened to where nobody can answer (#stil, #nu): leave it out.');
      for (const [index, { id, speaker }] of beats.entries()) {
        if (found.has(id) || !blaming.has(id)) continue;
        if (isAnswered(exploration, step, index + 1, answersTo(speaker))) continue;
        const way = routeTo(exploration, step).slice(-CHOICES_NAMED);
        found.set(
          id,
          `blames the one it happened to; after ${way.map((choice) => `[${dutchIn(folder, choice)}]`).join(' > ')} there is a way on which no peer answers within ${BEATS_TO_ANSWER} beats of the scene.`,
        );
      }
    }
    return [...found].map(([id, message]) => ({ id, message }));
  },
};
