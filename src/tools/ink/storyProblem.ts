// Prints a writer's mistake with the place where it stands.
import type { StoryProblem } from '../../story/writing';
import { printable } from './printable';

export type { StoryProblem };

/** `stories/nep/nep.ink:41 unknown mood "hapy". Known: ...` */
export function printProblem(problem: StoryProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return printable(`${place} ${problem.message}`);
}
