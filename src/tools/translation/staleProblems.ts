// Names the translations whose Dutch changed after they were made; a warning while writing, an error in a release.
import type { LiftedStory } from '../ink/liftStory';
import { TRANSLATIONS } from '../ink/readWords';
import type { StoryProblem } from '../ink/storyProblem';
import { storyTexts } from './storyTexts';
import type { TextSource } from './textSource';
import { readTranslation } from './translation';
import { staleTexts } from './translationState';

/** Has the form of a warning to a writer. */
export interface StaleProblem extends StoryProblem {
  readonly id: string;
  readonly rule: 'stale-translation';
  readonly why: string;
}

const WHY =
  'A translation may say what the Dutch no longer says. Change it, or say it is still right: ' +
  'npm run story -- review <slug> <language> --right <id>. No release while one is left.';

/** One problem per stale text, in the languages that are released. */
export function staleProblems(source: TextSource): readonly StaleProblem[] {
  return TRANSLATIONS.flatMap((language) => {
    const translation = readTranslation(source, language);
    return staleTexts(source, translation).map(({ id, file, line, dutch }): StaleProblem => {
      const message = `"${id}" changed after it was translated: ${dutch} (${language}: ${translation.words[id]})`;
      return { id, file, line, message, rule: 'stale-translation', why: WHY };
    });
  });
}

/** The stale texts of a story in `<root>/<slug>`. */
export const staleInStory = (root: string, story: LiftedStory): readonly StaleProblem[] =>
  staleProblems(storyTexts(root, story.slug, story));
