// Tells comments from Ink: blanks them out, keeping every line and column where it was, or reads what they say.

const LINE_COMMENT = /(^|[^\\:])\/\/([^\n]*)/gm;

const withoutBlocks = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/** The source with `//` and block comments replaced by spaces. */
export function blankComments(source: string): string {
  return withoutBlocks(source).replace(
    LINE_COMMENT,
    (comment, before: string) => before + ' '.repeat(comment.length - before.length),
  );
}

/** What stands behind `//`, by line from 1. */
export function lineComments(source: string): ReadonlyMap<number, string> {
  const comments = new Map<number, string>();
  for (const [index, row] of withoutBlocks(source).split('\n').entries())
    for (const [, , words = ''] of row.matchAll(LINE_COMMENT)) comments.set(index + 1, words.trim());
  return comments;
}
