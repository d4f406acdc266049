// Compiles one story's folder into what ships: its card, logic without words, map, and words per language.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CompiledStory, StoryCard, Words } from '../../story/compiledStory';
import { explore } from '../story/explore';
import { cardProblems } from './cardProblems';
import { castOf } from './castOf';
import { compileInk } from './compileInk';
import type { LiftedLine, PlacedCue } from './liftedLine';
import { liftWords, type MissingIds } from './liftWords';
import { mapStory, reachedBy } from './mapStory';
import { readCard } from './readCard';
import { readWords, type StoryLanguage } from './readWords';
import { type InkFile, readInkFiles, shownPath } from './storyFiles';
import type { StoryProblem } from './storyProblem';
import { strayTexts } from './strayTexts';

export interface StoryFolder {
  readonly slug: string;
  readonly card: StoryCard;
  /** null while there are problems. */
  readonly story: CompiledStory | null;
  readonly words: Readonly<Record<StoryLanguage, Words>>;
  /** Ids whose English may equal the Dutch. */
  readonly equal: readonly string[];
  readonly lines: readonly LiftedLine[];
  readonly cues: readonly PlacedCue[];
  readonly files: readonly InkFile[];
  readonly problems: readonly StoryProblem[];
}

export interface CompileOptions {
  readonly missingIds: MissingIds;
}

/** The seed of every exploring walk; shuffles are also tried with others by the checker. */
export const MAP_SEED = 1;
const MAP_CAP = 20_000;

function mapOf(logic: string, card: StoryCard, lines: readonly LiftedLine[]): CompiledStory['map'] {
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
  return mapStory(explore(logic, { seed: MAP_SEED, cap: MAP_CAP, enough }));
}

const hashOf = (logic: string) => createHash('sha256').update(logic).digest('hex').slice(0, 12);

/** Compiles the story in `folder`; never throws for a writer's mistake, which stands in `problems`. */
export function compileStory(folder: string, options: CompileOptions): StoryFolder {
  const slug = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
  const read = readCard(folder, slug);
  const { equal } = read;
  const { files, problems: missing } = readInkFiles(folder, slug);
  const variables = files.flatMap((file) => file.variables);
  const taken = new Set<string>();
  const lifted = files.map((file) => ({ file, ...liftWords(file, options.missingIds, taken, variables) }));
  const lines = lifted.flatMap((each) => each.lines);
  const cues = lifted.flatMap((each) => each.cues);
  const english = readWords(folder, 'en');
  const problems: StoryProblem[] = [
    ...read.problems,
    ...missing,
    ...lifted.flatMap((each) => each.problems),
    ...english.problems,
    ...(read.problems.length === 0 ? cardProblems(lines, cues, read.card) : []),
  ];
  const dutch: Words = { ...read.words, ...Object.fromEntries(lines.map((line) => [line.id, line.words])) };
  const card: StoryCard = { ...read.card, cast: castOf(lines, dutch) };
  const shared = { slug, card, equal, lines, cues, files, words: { nl: dutch, en: english.words } };
  if (files.length === 0) return { ...shared, story: null, problems };

  const main = `${slug}.ink`;
  const { logic, mistakes } = compileInk(main, new Map(lifted.map((each) => [each.file.name, each.logic])));
  for (const { file, line, message } of mistakes)
    problems.push({ file: shownPath(join(folder, file ?? main)), line, message });
  if (logic === undefined || problems.length > 0) return { ...shared, story: null, problems };

  const ids = new Set(lines.map((line) => line.id));
  for (const text of strayTexts(logic, ids))
    problems.push({
      file: shownPath(join(folder, main)),
      line: null,
      message: `this text stands where no line was read: "${text}".`,
    });
  if (problems.length > 0) return { ...shared, story: null, problems };
  return { ...shared, story: { card, hash: hashOf(logic), logic, map: mapOf(logic, card, lines) }, problems };
}
