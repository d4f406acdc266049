// Reads one story's folder without compiling it: card, lines, and words per language.
import type { StoryCard, Words } from '../../story/compiledStory';
import { cardProblems } from './cardProblems';
import { castOf } from './castOf';
import type { LiftedLine, PlacedCue } from './liftedLine';
import { liftWords, type MissingIds } from './liftWords';
import { readCard } from './readCard';
import { readWords, type StoryLanguage } from './readWords';
import { type InkFile, readInkFiles } from './storyFiles';
import type { StoryProblem } from './storyProblem';

export interface LiftedStory {
  readonly slug: string;
  readonly card: StoryCard;
  readonly words: Readonly<Record<StoryLanguage, Words>>;
  /** Ids whose English may equal the Dutch. */
  readonly equal: readonly string[];
  /** Warnings the writer accepts, by line id or rule, each with a reason. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly lines: readonly LiftedLine[];
  readonly cues: readonly PlacedCue[];
  readonly files: readonly InkFile[];
  readonly problems: readonly StoryProblem[];
}

interface WithLogic extends LiftedStory {
  /** Ink by file name, every text replaced by its id. */
  readonly logicFiles: ReadonlyMap<string, string>;
}

/** Reads the story in `folder`; never throws for a writer's mistake, which stands in `problems`. */
export function liftStory(folder: string, missingIds: MissingIds): WithLogic {
  const slug = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
  const read = readCard(folder, slug);
  const { files, problems: missing } = readInkFiles(folder, slug);
  const variables = files.flatMap((file) => file.variables);
  const taken = new Set<string>();
  const lifted = files.map((file) => ({ file, ...liftWords(file, missingIds, taken, variables) }));
  const lines = lifted.flatMap((each) => each.lines);
  const english = readWords(folder, 'en');
  const dutch: Words = { ...read.words, ...Object.fromEntries(lines.map((line) => [line.id, line.words])) };
  const cues = lifted.flatMap((each) => each.cues);
  const problems = [
    ...read.problems,
    ...missing,
    ...lifted.flatMap((each) => each.problems),
    ...english.problems,
    ...(read.problems.length === 0 ? cardProblems(lines, cues, read.card) : []),
  ];
  return {
    slug,
    card: { ...read.card, cast: castOf(lines, dutch) },
    words: { nl: dutch, en: english.words },
    equal: read.equal,
    accepted: read.accepted,
    lines,
    cues,
    files,
    problems,
    logicFiles: new Map(lifted.map((each) => [each.file.name, each.logic])),
  };
}
