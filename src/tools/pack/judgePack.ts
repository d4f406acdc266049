// Reads, compiles and plays one stranger's story and says whether it may be played; runs in the child only.
import { dirname } from 'node:path';
import { compileStory, MAP_SEED, type StoryFolder } from '../ink/compileStory';
import type { StoryProblem } from '../ink/storyProblem';
import { checkStory } from '../story/checkStory';
import { type Exploration, explore } from '../story/explore';
import { readPackFiles } from './packFiles';
import { PACK_LIMITS } from './packLimits';
import { packProblems } from './packProblems';
import type { PackVerdict } from './packVerdict';

interface Found {
  /** Names of places, the closest first: a knot, or the id of a line or choice. */
  readonly near: readonly (string | null | undefined)[];
  readonly message: string;
}

function foundIn({ breakdowns, steps, exhaustive }: Exploration): readonly Found[] {
  const crowded = steps
    .map(({ turn }) => turn.choices.filter((choice) => choice.kind !== 'verder'))
    .filter((choices) => choices.length > PACK_LIMITS.choicesAtOnce);
  return [
    ...breakdowns.map(({ route, message, knot }) => ({ near: [knot, route.at(-1)], message })),
    ...crowded.map(([first]) => ({
      near: [first?.id],
      message: `more than ${PACK_LIMITS.choicesAtOnce} choices at once.`,
    })),
    ...(exhaustive ? [] : [{ near: [], message: 'there are more ways through it than can be tried.' }]),
    ...(steps.some(({ turn }) => turn.beats.length > 0) || breakdowns.length > 0
      ? []
      : [{ near: [], message: 'this story tells nothing.' }]),
  ];
}

/** The first of `near` that stands in the source, or where the story begins. */
function placeOf({ files, lines }: StoryFolder, near: Found['near']): { readonly file: string; readonly line: number } {
  for (const name of near) {
    const line = lines.find(({ id }) => id === name);
    if (line) return { file: line.file, line: line.line };
    for (const file of files) {
      const head = file.lines.find(({ knot }) => knot !== '' && knot === name);
      if (head) return { file: file.shown, line: head.line };
    }
  }
  return { file: files[0]?.shown ?? '', line: 1 };
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
  const compiled = compileStory(folder, { missingIds: 'temporary', mapSteps: 1 });
  if (!compiled.story) return refuse(compiled.problems);
  const problems = foundIn(explore(compiled.story.logic, { seed: MAP_SEED, cap })).map(({ near, message }) => ({
    ...placeOf(compiled, near),
    message,
  }));
  if (problems.length > 0) return refuse(problems);
  const { problems: remarks } = checkStory(pack.slug, { root: dirname(folder), assets, missingIds: 'temporary' });
  return { problems: [], remarks: remarks.slice(0, PACK_LIMITS.problems) };
}
