// A writer's mistake with the place where it stands, in words a writer understands.

export interface StoryProblem {
  /** From the repository on: `stories/nep/nep.ink`. */
  readonly file: string;
  /** Counted from 1; null when it concerns the whole file. */
  readonly line: number | null;
  readonly message: string;
}

/** `stories/nep/nep.ink:41 unknown mood "hapy". Known: ...` */
export function printProblem(problem: StoryProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place} ${problem.message}`;
}
