// Every line and choice can be met, every way ends at an ending, nothing breaks on the way.
import type { CheckedStory, Rule } from '../checkedStory';
import { problemAt, routeInWords, toldIds } from '../checkedStory';
import { canTake, routeTo, type Step } from '../explore';
import { statesWithoutExit } from '../ways';

const lastId = (step: Step) => step.turn.beats.at(-1)?.id ?? step.choice?.id;

const breakdowns: Rule = (checked) => {
  const all = [checked.exploration, ...checked.walks].flatMap((each) => each.breakdowns);
  const seen = new Set<string>();
  return all.flatMap(({ route, message }) => {
    const place = `${route.at(-1)} ${message}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [problemAt(checked, route.at(-1), `breaks off here: ${message} Way: ${routeInWords(checked, route)}`)];
  });
};

const exhaustion: Rule = (checked) => {
  const { exhaustive, steps } = checked.exploration;
  if (exhaustive) return [];
  return [
    problemAt(checked, undefined, `exhaustive: no. Stopped after ${steps.length} steps: too many variables or loops.`),
  ];
};

const deadEnds: Rule = (checked) => {
  const { exploration } = checked;
  const dead = exploration.steps.filter(
    (step) => !step.turn.ending && !step.turn.choices.some((choice) => canTake(choice, step.side)),
  );
  const met = new Set<string | undefined>();
  return dead.flatMap((step) => {
    if (met.has(lastId(step))) return [];
    met.add(lastId(step));
    const way = routeInWords(checked, routeTo(exploration, step));
    return [problemAt(checked, lastId(step), `a dead end: no choice and no ending after this. Way: ${way}`)];
  });
};

const circles: Rule = (checked) => {
  const { exploration } = checked;
  if (!exploration.exhaustive || exploration.breakdowns.length > 0) return [];
  const [first] = statesWithoutExit(exploration).filter((state) => (exploration.states[state]?.out.length ?? 0) > 0);
  const step = first === undefined ? undefined : exploration.steps[exploration.states[first]?.via ?? -1];
  if (!step) return [];
  const way = routeInWords(checked, routeTo(exploration, step));
  return [problemAt(checked, lastId(step), `no ending can be reached from here any more. Way: ${way}`)];
};

/** Ids of lines told and choices taken on any walk. */
export function coveredIds(checked: CheckedStory): ReadonlySet<string> {
  const turns = [
    ...checked.exploration.steps,
    ...checked.walks.flatMap((walk) => walk.turns.map((turn) => ({ turn }))),
  ];
  const covered = new Set(turns.flatMap(({ turn }) => toldIds(turn)));
  for (const step of checked.exploration.steps) if (step.choice) covered.add(step.choice.id);
  for (const walk of checked.walks) for (const id of walk.taken) covered.add(id);
  return covered;
}

const unreachable: Rule = (checked) => {
  const covered = coveredIds(checked);
  return checked.folder.lines
    .filter((line) => !covered.has(line.id))
    .map((line) =>
      problemAt(checked, line.id, `${line.choice ? 'this choice' : 'this line'} can never be reached: ${line.words}`),
    );
};

/** A cue right before a choice, or a line printed without words, shows the pupil an empty bubble. */
const emptyLines: Rule = (checked) => {
  const met = new Set<string>();
  return checked.exploration.steps.flatMap((step) =>
    step.turn.beats.flatMap((beat, index) => {
      const before = step.turn.beats[index - 1]?.id ?? step.choice?.id;
      if (checked.lineOf.has(beat.id) || met.has(`${before}`)) return [];
      met.add(`${before}`);
      return [problemAt(checked, before, 'a cue after this has no line to belong to: put it before a line.')];
    }),
  );
};

export const reaching: Rule = (checked) =>
  [breakdowns, exhaustion, deadEnds, circles, unreachable, emptyLines].flatMap((rule) => rule(checked));
