// Plays every way through one story and holds it against every rule.
import { join } from 'node:path';
import { artProblems } from '../ink/artProblems';
import { compileStory, MAP_SEED, type StoryFolder } from '../ink/compileStory';
import type { MissingIds } from '../ink/liftWords';
import { mapStory } from '../ink/mapStory';
import type { StoryProblem } from '../ink/storyProblem';
import { translationProblems } from '../ink/translationProblems';
import { staleInStory } from '../translation/staleProblems';
import type { CheckedStory, Rule } from './checkedStory';
import { explore } from './explore';
import type { StoryWarning } from './lint/lintRule';
import { lintStory } from './lint/lintStory';
import { cards } from './rules/cards';
import { lengths } from './rules/lengths';
import { names } from './rules/names';
import { pace } from './rules/pace';
import { reaching } from './rules/reaching';
import { storyShape, warmUpShape } from './rules/shape';
import { answers, sharing } from './rules/sides';
import { turningPoints } from './rules/turningPoints';
import { walkGuided, walkRandomly } from './walks';

const GUIDED_TIMES = 3;
const RANDOM_RUNS = 30;
export const STEP_CAP = 30_000;

const ALWAYS: readonly Rule[] = [
  reaching,
  turningPoints,
  lengths,
  names,
  cards,
  answers,
  ({ folder, assets }) => artProblems(folder, assets),
  ({ folder, root }) => translationProblems(folder, root),
];

const BY_KIND: Readonly<Record<CheckedStory['story']['card']['kind'], readonly Rule[]>> = {
  story: [storyShape, pace, sharing],
  'warm-up': [warmUpShape, pace],
  draft: [],
};

export interface CheckResult {
  readonly folder: StoryFolder;
  /** null when the story did not compile. */
  readonly checked: CheckedStory | null;
  readonly problems: readonly StoryProblem[];
  /** What is no mistake but weakens the story, or crosses a red line by its words. */
  readonly warnings: readonly StoryWarning[];
}

export interface CheckOptions {
  /** Folder of all stories. */
  readonly root: string;
  readonly assets: string;
  /** The most steps of the exhaustive walk. */
  readonly cap?: number;
  /** temporary: a writer is at work, and new lines have no id yet. */
  readonly missingIds?: MissingIds;
}

/** Checks `<root>/<slug>`. Never throws for a writer's mistake. */
export function checkStory(slug: string, options: CheckOptions): CheckResult {
  const { root, assets, cap = STEP_CAP, missingIds = 'error' } = options;
  // Its map follows from the one exploring below.
  const folder = compileStory(join(root, slug), { missingIds, mapSteps: 0 });
  if (!folder.story) return { folder, checked: null, problems: folder.problems, warnings: lintStory(folder) };
  const { logic } = folder.story;
  const exploration = explore(logic, { seed: MAP_SEED, cap });
  const broken = exploration.states.length === 0;
  const walks = broken ? [] : [walkGuided(logic, MAP_SEED, GUIDED_TIMES), walkRandomly(logic, RANDOM_RUNS)];
  const story = { ...folder.story, map: mapStory(exploration) };
  const lineOf = new Map(folder.lines.map((line) => [line.id, line]));
  const checked: CheckedStory = { root, assets, folder, story, exploration, walks, lineOf };
  const rules = broken ? [reaching] : [...ALWAYS, ...BY_KIND[story.card.kind]];
  const problems = rules.flatMap((rule) => rule(checked));
  const warnings = [...lintStory(folder, broken ? undefined : exploration), ...staleInStory(root, folder)];
  return { folder, checked, problems, warnings };
}
