// Lifts the words out of Ink: what is left is logic in which every text is its own id, line for line.
import { createHash } from 'node:crypto';
import type { LiftedLine, PlacedCue } from './liftedLine';
import { readLine } from './readLine';
import { hasWords, idOf, type SourceLine, tagsWithoutId } from './sourceLine';
import type { InkFile } from './storyFiles';
import type { StoryProblem } from './storyProblem';

/** error: a missing id stops the build; temporary: while writing, one is made up from knot and words. */
export type MissingIds = 'error' | 'temporary';

export interface Lifted {
  /** As many lines as the source, so that compile errors keep their place. */
  readonly logic: string;
  readonly lines: readonly LiftedLine[];
  readonly cues: readonly PlacedCue[];
  readonly problems: readonly StoryProblem[];
}

const MISSING = 'this line has no id yet: run "npm run story -- ids".';

function temporaryId(line: SourceLine, taken: Set<string>): string {
  const digest = createHash('sha256').update(`${line.knot}|${line.text}`).digest('hex').slice(0, 8);
  for (let count = 0; ; count++) {
    const id = `new_${digest}${count === 0 ? '' : count}`;
    if (!taken.has(id)) return id;
  }
}

/** Lifts one file. `taken` holds the ids of the files before it and grows; `variables` are those of the story. */
export function liftWords(
  file: InkFile,
  missing: MissingIds,
  taken: Set<string>,
  variables: readonly string[],
): Lifted {
  const lines: LiftedLine[] = [];
  const cues: PlacedCue[] = [];
  const problems: StoryProblem[] = [];
  const rows = file.source.split('\n');
  for (const line of file.lines) {
    const complain = (message: string) => problems.push({ file: file.shown, line: line.line, message });
    const read = readLine(line);
    for (const message of [...line.problems, ...read.problems]) complain(message);
    cues.push(...read.cues.map((cue) => ({ cue, file: file.shown, line: line.line })));
    if (!hasWords(line)) continue;
    const own = idOf(line);
    if (own === undefined && missing === 'error') complain(MISSING);
    if (own !== undefined && taken.has(own)) complain(`the id ${own} stands twice: run "npm run story -- ids".`);
    for (const [, name = ''] of read.words.matchAll(/\{(\w+)\}/g))
      if (!variables.includes(name)) complain(`unknown variable "{${name}}": declare it with VAR.`);
    const id = own ?? temporaryId(line, taken);
    taken.add(id);
    const tags = tagsWithoutId(line).map((tag) => ` #${tag}`);
    rows[line.line - 1] = `${line.head}${read.opening}${id}${tags.join('')}${line.tail}`;
    const place = { file: file.shown, line: line.line, knot: line.knot };
    lines.push({ id, words: read.words, speaker: read.speaker, printed: read.printed, choice: read.choice, ...place });
  }
  return { logic: rows.join('\n'), lines, cues, problems };
}
