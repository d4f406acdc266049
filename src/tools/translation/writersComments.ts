// Finds what a writer says about a line to whoever translates it: the `//` behind it and right above it.
import { lineComments } from '../ink/comments';
import type { InkFile } from '../ink/storyFiles';

/** A row of dashes divides the file and says nothing about a line. */
const isDivider = (comment: string) => /-{4}|={4}|^\W*$/.test(comment);

/** Comments by line, from 1, top first. Cues between a comment and its line do not part them. */
export function writersComments(file: InkFile): ReadonlyMap<number, readonly string[]> {
  const comments = lineComments(file.source);
  const rows = file.source.split('\n');
  const isAlone = (line: number) => /^\s*\/\//.test(rows[line - 1] ?? '');
  const kinds = new Map(file.lines.map(({ line, kind }) => [line, kind]));
  const found = new Map<number, readonly string[]>();
  for (const { line, kind } of file.lines) {
    if (kind !== 'line' && kind !== 'choice') continue;
    const said = [comments.get(line) ?? ''];
    for (let above = line - 1; isAlone(above) || kinds.get(above) === 'cues'; above--)
      said.unshift(comments.get(above) ?? '');
    found.set(
      line,
      said.filter((comment) => comment !== '' && !isDivider(comment)),
    );
  }
  return found;
}
