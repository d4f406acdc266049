// Blanks out comments, keeping every line and column where it was.

/** The source with `//` and block comments replaced by spaces. */
export function blankComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(
      /(^|[^\\:])\/\/[^\n]*/gm,
      (comment, before: string) => before + ' '.repeat(comment.length - before.length),
    );
}
