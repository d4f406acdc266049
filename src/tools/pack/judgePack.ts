// Reads, compiles and plays one stranger's story and says whether it may be played; runs in the child only.
import { dirname, join } from 'node:path';
import { compileStory, MAP_SEED } from '../ink/compileStory';
import { shownPath } from '../ink/storyFiles';
import type { StoryProblem } from '../ink/storyProblem';
import { checkStory } from '../story/checkStory';
import { type Exploration, explore } from '../story/explore';
import { readPackFiles } from './packFiles';
import { PACK_LIMITS } from './packLimits';
import { packProblems } from './packProblems';
import type { PackVerdict } from './packVerdict';

interface Found {
  /** Of the line or choice it is found at; undefined for the whole story. */
  readonly id: string | undefined;
  readonly message: string;
}

function foundIn({ breakdowns, steps, exhaustive }: Exploration): readonly Found[] {
  const crowded = steps
    .map(({ turn }) => turn.choices.filter((choice) => choice.kind !== 'verder'))
    .filter((choices) => choices.length > PACK_LIMITS.choicesAtOnce);
  return [
    ...breakdowns.map(({ route, message }) => ({ id: route.at(-1), message })),
    ...crowded.map(([first]) => ({
      id: first?.id,
      message: `more than ${PACK_LIMITS.choicesAtOnce} choices at once.`,
    })),
    ...(exhaustive ? [] : [{ id: undefined, message: 'there are more ways through it than can be tried.' }]),
  ];
}

/** `folder` is a copy of the story's folder, named by its slug; `cap` the most steps of playing it. Never throws for a story. */
export function judgePack(folder: string, assets: string, cap: number = PACK_LIMITS.steps): PackVerdict {
  const pack = readPackFiles(folder);
  const refuse = (problems: readonly StoryProblem[]) => ({
    problems: problems.slice(0, PACK_LIMITS.problems),
    remarks: [],
  });
  const outOfBounds = packProblems(pack);
  if (outOfBounds.length > 0) return refuse(outOfBounds);
  const compiled = compileStory(folder, { missingIds: 'temporary' });
  if (!compiled.story) return refuse(compiled.problems);
  const lineOf = new Map(compiled.lines.map(({ id, file, line }) => [id, { file, line }]));
  const start = { file: shownPath(join(folder, `${pack.slug}.ink`)), line: null };
  const problems = foundIn(explore(compiled.story.logic, { seed: MAP_SEED, cap })).map(({ id = '', message }) => {
    return { ...(lineOf.get(id) ?? start), message };
  });
  if (problems.length > 0) return refuse(problems);
  const { problems: remarks } = checkStory(pack.slug, { root: dirname(folder), assets, missingIds: 'temporary' });
  return { problems: [], remarks: remarks.slice(0, PACK_LIMITS.problems) };
}
