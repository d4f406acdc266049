// Finds what a translation misses, has too much, or left in Dutch.
import { join } from 'node:path';
import type { LiftedStory } from './liftStory';
import { hasLanguage, variablesOf } from './placeholders';
import { SOURCE_LANGUAGE, TRANSLATIONS } from './readWords';
import { shownPath } from './storyFiles';
import type { StoryProblem } from './storyProblem';

/** Problems with `<language>.json`; `#verder` choices are never shown and need no translation. */
export function translationProblems(folder: LiftedStory, root: string): readonly StoryProblem[] {
  const source = folder.words[SOURCE_LANGUAGE];
  const lines = new Map(folder.lines.map((line) => [line.id, line]));
  const problems: StoryProblem[] = [];
  for (const language of TRANSLATIONS) {
    const words = folder.words[language];
    const file = shownPath(join(root, folder.slug, `${language}.json`));
    for (const [id, text] of Object.entries(source)) {
      const line = lines.get(id);
      if (line?.choice?.kind === 'verder') continue;
      const place = { file: line?.file ?? file, line: line?.line ?? null };
      const translated = words[id];
      if (translated === undefined || translated.trim() === '')
        problems.push({ ...place, message: `"${id}" is missing in ${language}.json: ${text}` });
      else if (translated === text && hasLanguage(text) && !folder.equal.includes(id))
        problems.push({
          ...place,
          message: `"${id}" is still Dutch in ${language}.json; if that is right, list it in "equal" of story.json.`,
        });
      else if (variablesOf(translated) !== variablesOf(text))
        problems.push({ ...place, message: `"${id}" in ${language}.json must name the same variables as the Dutch.` });
    }
    for (const id of Object.keys(words))
      if (!(id in source))
        problems.push({ file, line: null, message: `"${id}" stands for no line, choice or card text any more.` });
  }
  return problems;
}
