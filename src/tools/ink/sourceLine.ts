// One line of Ink as its writer wrote it, taken apart so that its text can be lifted out and its id put in.

export interface SourceLine {
  /** Counted from 1. */
  readonly line: number;
  /** line: something printed; choice: an option; cues: tags alone; logic: everything that prints nothing. */
  readonly kind: 'line' | 'choice' | 'cues' | 'logic';
  /** Knot, or knot.stitch, it stands in; empty before the first. */
  readonly knot: string;
  /** What stands before the text: indent, gather marks, labels, `+ (label) {cond} [`. */
  readonly head: string;
  /** As written, with who speaks and how: `sem (smirk): Kijk dan.` */
  readonly text: string;
  /** Without `#`, the id among them. */
  readonly tags: readonly string[];
  /** What stands after text and tags: `] -> x`. */
  readonly tail: string;
  /** Column in the raw line where ` #id:...` goes. */
  readonly insertAt: number;
  /** What is wrong with it as Ink of this house. */
  readonly problems: readonly string[];
}

const ID_TAG = /^id:\s*([\w-]+)$/;

/** The id a line or choice carries; undefined when it has none yet. */
export function idOf(line: SourceLine): string | undefined {
  for (const tag of line.tags) {
    const match = ID_TAG.exec(tag);
    if (match) return match[1];
  }
  return undefined;
}

/** Its tags without the id. */
export function tagsWithoutId(line: SourceLine): readonly string[] {
  return line.tags.filter((tag) => !/^id:/.test(tag));
}

/** Whether it shows something to a pupil, and so needs an id. */
export const hasWords = (line: SourceLine): boolean => line.kind === 'line' || line.kind === 'choice';
