// A story as a source of texts: its card, then its lines and choices in the order they are read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LiftedStory, liftStory } from '../ink/liftStory';
import { lineLimit } from '../ink/lineLimit';
import { shownPath } from '../ink/storyFiles';
import { storyNotes } from './storyNotes';
import { isTargetLanguage, type SourceText, type TextSource } from './textSource';

function cardTexts(story: LiftedStory, folder: string): readonly SourceText[] {
  const path = join(folder, 'story.json');
  const rows = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const lines = new Set(story.lines.map((line) => line.id));
  return Object.entries(story.words.nl).flatMap(([id, dutch]) => {
    if (lines.has(id)) return [];
    const row = rows.findIndex((each) => each.includes(JSON.stringify(dutch)));
    return [{ id, dutch, file: shownPath(path), line: row < 0 ? null : row + 1, limit: null }];
  });
}

/** The texts of `<root>/<slug>`, as already read when somebody has. Never throws for a writer's mistake. */
export function storyTexts(root: string, slug: string, read?: LiftedStory): TextSource {
  const folder = join(root, slug);
  const story = read ?? liftStory(folder, 'error');
  // Nobody is shown a #verder choice.
  const shown = story.lines.filter((line) => line.choice?.kind !== 'verder');
  const card = cardTexts(story, folder);
  return {
    name: slug,
    texts: [
      ...card,
      ...shown.map((line) => {
        const { id, words: dutch, file } = line;
        return { id, dutch, file, line: line.line, limit: lineLimit(line).limit };
      }),
    ],
    ids: [...card, ...story.lines].map(({ id }) => id),
    equal: story.equal,
    ships: story.card.kind !== 'draft',
    problems: story.problems,
    fileOf: (language) => join(folder, `${language}.json`),
    languages: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json') && isTargetLanguage(name.slice(0, -'.json'.length)))
        .map((name) => name.slice(0, -'.json'.length))
        .sort(),
    notes: () => storyNotes(story, root),
  };
}
