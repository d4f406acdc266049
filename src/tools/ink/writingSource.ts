// Says where the knots and lines of a story stand in its files, for whoever writes it.
import type { WrittenKnot, WrittenSource } from '../../story/writing';
import type { StoryFolder } from './compileStory';
import type { InkFile } from './storyFiles';

const FUNCTION = /^\s*={2,}\s*function\b/;
const LIST = /^\s*LIST\s+(\w+)/gm;

function knotsOf({ shown, source, lines }: InkFile): readonly WrittenKnot[] {
  const rows = source.split('\n');
  return lines.flatMap(({ knot, line }, index) => {
    const opens = knot !== '' && knot !== (lines[index - 1]?.knot ?? '');
    return opens && !FUNCTION.test(rows[line - 1] ?? '') ? [{ name: knot, file: shown, line }] : [];
  });
}

/** A story with problems has as much of this as could be read. */
export function writtenSource({ card, files, lines }: StoryFolder): WrittenSource {
  return {
    story: card.id,
    knots: files.flatMap(knotsOf),
    lines: lines.map(({ id, file, line, knot, choice }) => ({ id, file, line, knot, choice: choice !== null })),
    variables: files.flatMap((file) => [
      ...file.variables,
      ...[...file.source.matchAll(LIST)].map(([, name = '']) => name),
    ]),
  };
}
