// Compiles one story's folder into what ships: its card, logic without words, map, and words per language.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CompiledStory, StoryCard } from '../../story/compiledStory';
import { explore } from '../story/explore';
import { compileInk } from './compileInk';
import type { LiftedLine } from './liftedLine';
import { type LiftedStory, liftStory } from './liftStory';
import type { MissingIds } from './liftWords';
import { mapStory, reachedBy } from './mapStory';
import { shownPath } from './storyFiles';
import { strayTexts } from './strayTexts';

export interface StoryFolder extends LiftedStory {
  /** null while there are problems. */
  readonly story: CompiledStory | null;
}

export interface CompileOptions {
  readonly missingIds: MissingIds;
  /** As it was at the save before: while only words change, its map stays true. */
  readonly before?: CompiledStory | null;
  /** The most steps taken to find its map. */
  readonly mapSteps?: number;
}

/** The seed of every exploring walk; shuffles are also tried with others by the checker. */
export const MAP_SEED = 1;
const MAP_CAP = 20_000;

function mapOf(logic: string, card: StoryCard, lines: readonly LiftedLine[], cap = MAP_CAP): CompiledStory['map'] {
  const wanted = new Set<string>([
    ...card.turningPoints.map((id) => `t ${id}`),
    ...lines.flatMap((line) => (line.printed?.kind === 'ending' ? [`e ${line.printed.ending.id}`] : [])),
  ]);
  const enough = (step: Parameters<typeof reachedBy>[0]) => {
    const { turningPoint, ending } = reachedBy(step);
    wanted.delete(`t ${turningPoint}`);
    wanted.delete(`e ${ending}`);
    return wanted.size === 0;
  };
  return mapStory(explore(logic, { seed: MAP_SEED, cap, enough }));
}

const hashOf = (logic: string) => createHash('sha256').update(logic).digest('hex').slice(0, 12);

/** Compiles the story in `folder`; never throws for a writer's mistake, which stands in `problems`. */
export function compileStory(folder: string, options: CompileOptions): StoryFolder {
  const { logicFiles, ...lifted } = liftStory(folder, options.missingIds);
  const { slug, card, lines } = lifted;
  const problems = [...lifted.problems];
  const shared = { ...lifted, problems };
  if (lifted.files.length === 0) return { ...shared, story: null };

  const main = `${slug}.ink`;
  if (lines.length === 0)
    problems.push({ file: shownPath(join(folder, main)), line: null, message: 'nothing is told here yet.' });
  const { logic, mistakes } = compileInk(main, logicFiles);
  for (const { file, line, message } of mistakes)
    problems.push({ file: shownPath(join(folder, file ?? main)), line, message });
  if (logic === undefined || problems.length > 0) return { ...shared, story: null };

  const ids = new Set(lines.map((line) => line.id));
  for (const text of strayTexts(logic, ids))
    problems.push({
      file: shownPath(join(folder, main)),
      line: null,
      message: `this text stands where no line was read: "${text}".`,
    });
  if (problems.length > 0) return { ...shared, story: null };
  const hash = hashOf(logic);
  const map = options.before?.hash === hash ? options.before.map : mapOf(logic, card, lines, options.mapSteps);
  return { ...shared, story: { card, hash, logic, map } };
}
