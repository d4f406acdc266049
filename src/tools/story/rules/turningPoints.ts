// A turning point is built the same way everywhere: #grens before it, one #verder, a #laag option, one owner.
import type { Choice } from '../../../story/beat';
import type { StoryProblem } from '../../ink/storyProblem';
import { type CheckedStory, dutchOf, problemAt, type Rule } from '../checkedStory';
import type { Step } from '../explore';

const BEATS_TO_DIFFER = 3;

/** What is wrong with one choice point, in sentences. */
function wrongs(step: Step, happensTo: string | null): readonly string[] {
  const { choices, beats, turningPoint } = step.turn;
  const of = (kind: Choice['kind']) => choices.filter((choice) => choice.kind === kind);
  const kantel = of('kantel');
  const found: string[] = [];
  const reach = beats.find((beat) => beat.grens !== null)?.grens;
  if (kantel.length === 0) {
    if (reach) found.push(`#grens:${reach} is not followed by options with #kantel in the same turn.`);
    if (of('verder').length > 0 && of('plain').length > 0) found.push('#verder stands among plain choices.');
    return found;
  }
  if (turningPoint === null) found.push('options with #kantel, but no line with #grens before them in the same turn.');
  if (of('verder').length !== 1) found.push(`a turning point has exactly one #verder, not ${of('verder').length}.`);
  if (!kantel.some((choice) => choice.low)) found.push('a turning point has at least one option with #laag.');
  if (of('plain').length > 0) found.push('plain choices stand among the options of a turning point.');
  if (new Set(kantel.map((choice) => choice.actor)).size > 1)
    found.push('the options of a turning point belong to one person.');
  if (kantel.some((choice) => choice.actor === happensTo))
    found.push(`the fix never falls to ${happensTo}, whom it happens to.`);
  return found;
}

const built: Rule = (checked) => {
  const met = new Set<string>();
  return checked.exploration.steps.flatMap((step) =>
    wrongs(step, checked.story.card.happensTo).flatMap((message) => {
      const id = step.turn.choices[0]?.id ?? step.turn.beats.at(-1)?.id;
      if (met.has(`${id} ${message}`)) return [];
      met.add(`${id} ${message}`);
      return [problemAt(checked, id, message)];
    }),
  );
};

/** The same name at two choice points would make two moments one in the strip and in the class picture. */
const unique: Rule = (checked) => {
  const places = new Map<string, string>();
  const problems: StoryProblem[] = [];
  for (const { turn } of checked.exploration.steps) {
    const onward = turn.choices.find((choice) => choice.kind === 'verder')?.id;
    if (!turn.turningPoint || !onward) continue;
    const known = places.get(turn.turningPoint);
    if (known === undefined) places.set(turn.turningPoint, onward);
    else if (known !== onward && !places.has(`${turn.turningPoint} ${onward}`)) {
      places.set(`${turn.turningPoint} ${onward}`, onward);
      problems.push(problemAt(checked, onward, `a second turning point is named "${turn.turningPoint}".`));
    }
  }
  return problems;
};

const reached: Rule = (checked) => {
  const found = checked.story.map.turningPoints.map((point) => point.id);
  return checked.story.card.turningPoints
    .filter((id) => !found.includes(id))
    .map((id) =>
      problemAt(
        checked,
        grensLine(checked, id),
        `the turning point "${id}" is never met on the side of the one who holds it.`,
      ),
    );
};

const grensLine = (checked: CheckedStory, id: string) =>
  checked.folder.lines.find((line) => line.printed?.kind === 'beat' && line.printed.beat.grens === id)?.id;

const opening = (step: Step) => step.turn.beats.slice(0, BEATS_TO_DIFFER).map((beat) => beat.id);

/** Two options that tell the same are one option. */
const differing: Rule = (checked) => {
  const { states, steps } = checked.exploration;
  const met = new Set<string>();
  return states.flatMap((state) => {
    const options = state.out.flatMap((index) => steps[index] ?? []).filter((step) => step.choice?.kind === 'kantel');
    return options.flatMap((option, index) => {
      const twin = options.slice(0, index).find((other) => opening(other).join() === opening(option).join());
      const id = option.choice?.id ?? '';
      if (!twin?.choice || met.has(id)) return [];
      met.add(id);
      const words = dutchOf(checked, twin.choice.id);
      return [
        problemAt(checked, id, `this option tells the same as "${words}" in its first ${BEATS_TO_DIFFER} beats.`),
      ];
    });
  });
};

/** After an ending one can only repair. */
const endings: Rule = (checked) => {
  const met = new Set<string>();
  return checked.exploration.steps.flatMap(({ turn }) => {
    const other = turn.ending && turn.choices.find((choice) => choice.kind !== 'herstel');
    if (!other || met.has(other.id)) return [];
    met.add(other.id);
    return [problemAt(checked, other.id, 'after an ending only a choice with #herstel can follow.')];
  });
};

export const turningPoints: Rule = (checked) =>
  [built, unique, reached, differing, endings].flatMap((rule) => rule(checked));
