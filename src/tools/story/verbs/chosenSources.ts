// The texts a verb of translation is asked for: one story, one file of the interface, or everything.
import { join } from 'node:path';
import { printProblem } from '../../ink/storyProblem';
import type { TextSource } from '../../translation/textSource';
import { textSources } from '../../translation/textSources';
import { STORIES } from './verb';

const WORDS = join(process.cwd(), 'src', 'browser', 'words');

/** The source asked for, or every source when none is named; ends the program when there is no such source. */
export function chosenSources(name: string | undefined): readonly TextSource[] {
  const sources = textSources({ stories: STORIES, words: WORDS });
  if (name === undefined) return [...sources.values()].map((read) => read());
  const read = sources.get(name);
  if (read) return [read()];
  console.error(`There are no texts "${name}". Known: ${[...sources.keys()].join(', ')}.`);
  process.exit(1);
}

/** Whether the texts of a source can be trusted; says what is wrong otherwise. */
export function isSound({ name, problems }: TextSource): boolean {
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length === 0) return true;
  console.error(`${name}: nothing was written; mend this first.`);
  process.exitCode = 1;
  return false;
}
