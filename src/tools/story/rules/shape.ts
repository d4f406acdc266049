// The shape a whole story has, from the story bible: sides, turning points, endings, a way to repair.
import type { EndingKind } from '../../../story/vocabulary';
import { type CheckedStory, problemAt, type Rule } from '../checkedStory';
import { openings, stepsFrom } from '../ways';

const ENDINGS: Readonly<Record<EndingKind, number>> = { harm: 1, stopped: 2, half: 1, repaired: 1 };
const LEAST_ENDINGS = 5;
const LEAST_POINTS = 4;
const LEAST_ROLES = 3;
const LEAST_OWN = 2;

/** Sides with a whole story of their own: not the one it happens to, and not repair alone. */
function fullSides(checked: CheckedStory): readonly string[] {
  return [...openings(checked.exploration)].flatMap(([side, start]) => {
    const first = stepsFrom(checked.exploration, start, true);
    const whole = first.some((step) => step.turn.ending && step.turn.ending.kind !== 'repaired');
    return whole && side !== checked.story.card.happensTo ? [side] : [];
  });
}

const sides: Rule = (checked) => {
  const { perspectives } = checked.story.card;
  const { length } = perspectives;
  const problems =
    length < 2 || length > 4 ? [problemAt(checked, undefined, `a story has 2 to 4 sides, not ${length}.`)] : [];
  const open = openings(checked.exploration);
  for (const side of perspectives)
    if (!open.has(side))
      problems.push(
        problemAt(
          checked,
          undefined,
          `the side "${side}" cannot be chosen: "+ [@${side} #perspective:${side}]" is missing.`,
        ),
      );
  return problems;
};

const points: Rule = (checked) => {
  const { turningPoints } = checked.story.map;
  const say = (message: string) => problemAt(checked, undefined, message);
  const roles = new Set(turningPoints.map((point) => point.role));
  const problems = [];
  if (turningPoints.length < LEAST_POINTS)
    problems.push(say(`a story has at least ${LEAST_POINTS} turning points, not ${turningPoints.length}.`));
  if (roles.size < LEAST_ROLES)
    problems.push(
      say(`turning points are held by at least ${LEAST_ROLES} roles, not ${roles.size} (${[...roles].join(', ')}).`),
    );
  for (const side of fullSides(checked)) {
    const own = turningPoints.filter((point) => point.role === side).length;
    if (own < LEAST_OWN)
      problems.push(say(`the side "${side}" has ${own} turning points of its own, at least ${LEAST_OWN}.`));
  }
  return problems;
};

const endings: Rule = (checked) => {
  const { endings: all } = checked.story.map;
  const say = (message: string) => problemAt(checked, undefined, message);
  const problems =
    all.length < LEAST_ENDINGS ? [say(`a story has at least ${LEAST_ENDINGS} endings, not ${all.length}.`)] : [];
  for (const [kind, least] of Object.entries(ENDINGS)) {
    const count = all.filter((ending) => ending.kind === kind).length;
    if (count < least) problems.push(say(`a story has at least ${least} ending of the kind "${kind}", not ${count}.`));
  }
  return problems;
};

const repair: Rule = (checked) => {
  const { exploration } = checked;
  const mends = exploration.steps
    .filter((step) => step.choice?.kind === 'herstel' && step.from !== null)
    .filter((step) =>
      exploration.steps.some((before) => before.to === step.from && before.turn.ending?.kind === 'harm'),
    )
    .some((step) => stepsFrom(exploration, step, false).some((after) => after.turn.ending?.kind === 'repaired'));
  return mends
    ? []
    : [
        problemAt(
          checked,
          undefined,
          'from an ending of the kind "harm" no #herstel leads to one of the kind "repaired".',
        ),
      ];
};

export const storyShape: Rule = (checked) => [sides, points, endings, repair].flatMap((rule) => rule(checked));

export const warmUpShape: Rule = (checked) => {
  const { turningPoints, endings: all } = checked.story.map;
  const say = (message: string) => problemAt(checked, undefined, message);
  const problems = [...(turningPoints.length < 2 ? [say('a warm-up has at least 2 turning points.')] : [])];
  if (!all.some((ending) => ending.kind === 'repaired'))
    problems.push(say('a warm-up has an ending of the kind "repaired".'));
  return problems;
};
