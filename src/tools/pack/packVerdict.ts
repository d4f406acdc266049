// What is said of a stranger's story, and how that comes back from the child: its answer is outside data too.
import { printable } from '../ink/printable';
import type { StoryProblem } from '../ink/storyProblem';

export interface PackVerdict {
  /** Why it is not played; nothing for a story that may be. */
  readonly problems: readonly StoryProblem[];
  /** What the checker says of its craft. */
  readonly remarks: readonly StoryProblem[];
}

export const refused = (file: string, message: string): PackVerdict => ({
  problems: [{ file, line: null, message }],
  remarks: [],
});

function readProblem(value: unknown): StoryProblem {
  const { file, line, message } = Object(value) as Record<string, unknown>;
  return {
    file: printable(String(file)),
    line: typeof line === 'number' ? line : null,
    message: printable(String(message)),
  };
}

/** Reads one line of the child; null when it is no verdict. Never throws. */
export function readVerdict(json: string): PackVerdict | null {
  try {
    const { problems, remarks } = Object(JSON.parse(json)) as Record<string, unknown>;
    if (!Array.isArray(problems) || !Array.isArray(remarks)) return null;
    return { problems: problems.map(readProblem), remarks: remarks.map(readProblem) };
  } catch {
    return null;
  }
}
