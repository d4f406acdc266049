// Everything that can be read in a story's folder: its words in every language, its names, its other JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LiftedStory } from '../../ink/liftStory';

export interface StoryText {
  /** The line, choice or card path; null for a name. */
  readonly id: string | null;
  /** Where a writer finds it: `in en`, `in the file name "x.ink"`. */
  readonly where: string;
  readonly text: string;
}

/** Lines, choices and card, in every language. */
export const storyWords = (folder: LiftedStory): readonly StoryText[] =>
  Object.entries(folder.words).flatMap(([language, words]) =>
    Object.entries(words).map(([id, text]) => ({ id, where: `in ${language}`, text })),
  );

const named = (what: string, names: Iterable<string>): readonly StoryText[] =>
  [...new Set(names)].map((name) => ({
    id: null,
    where: `in the ${what} "${name}"`,
    text: name.replace(/[-_./]/g, ' '),
  }));

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Texts of a JSON file; none while it is being written and is no JSON. */
function textsOfFile(path: string): readonly string[] {
  try {
    return textsIn(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

/** Names a writer gives, and texts outside the lines: the debrief. */
export function storyNames(folder: LiftedStory): readonly StoryText[] {
  const { slug, card, files, lines, words } = folder;
  const endings = lines.flatMap(({ printed }) => (printed?.kind === 'ending' ? [printed.ending.id] : []));
  const inside = files[0] ? dirname(files[0].path) : null;
  const beside = inside ? readdirSync(inside) : [];
  const read = ['story.json', ...Object.keys(words).map((language) => `${language}.json`)];
  // What a translation was made from repeats words read above.
  const others = beside.filter((name) => /(?<!\.from)\.json$/.test(name) && !read.includes(name));
  return [
    ...named('name of the story', [slug]),
    ...named('file name', beside),
    ...named(
      'knot',
      files.flatMap((file) => file.lines.map((line) => line.knot)),
    ),
    ...named(
      'variable',
      files.flatMap((file) => file.variables),
    ),
    ...named('name', [...card.chats, ...card.turningPoints, ...endings]),
    ...others.flatMap((name) =>
      textsOfFile(join(inside ?? '', name)).map((text) => ({ id: null, where: `in ${name}`, text })),
    ),
  ];
}
