// `npm run story -- ids [slug]`: gives new lines their ids, and writes down what translations were made from.
import { join } from 'node:path';
import { shownPath } from '../../ink/storyFiles';
import { printProblem } from '../../ink/storyProblem';
import { madeFromFile } from '../../translation/madeFrom';
import { recordTranslation } from '../../translation/recordTranslation';
import type { TextSource } from '../../translation/textSource';
import { readTranslation, writeTranslation } from '../../translation/translation';
import { insertIds } from '../insertIds';
import { chosenSources } from './chosenSources';
import { chosenSlugs, STORIES, type Verb } from './verb';

function record(source: TextSource, language: string): void {
  const before = readTranslation(source, language);
  // A file that cannot be read would look like one without translations.
  if (before.problems.length > 0) return;
  const after = recordTranslation(source, before);
  writeTranslation(source, language, before, after);
  const { recorded, aside, restored } = after;
  const file = shownPath(madeFromFile(source.fileOf(language)));
  if (recorded > 0) console.log(`${source.name}, ${language}: ${recorded} translations written down.`);
  if (aside.length > 0) console.log(`${source.name}, ${language}: gone, kept aside in ${file}: ${aside.join(', ')}.`);
  if (restored.length > 0) console.log(`${source.name}, ${language}: back from ${file}: ${restored.join(', ')}.`);
}

export const ids: Verb = {
  takes: '[slug]',
  does: 'gives new lines and choices their ids, and writes down what translations were made from',
  run: ([slug]) => {
    for (const each of chosenSlugs(slug)) {
      const { added, repaired, problems } = insertIds(join(STORIES, each), each);
      for (const sentence of repaired) console.log(sentence);
      for (const problem of problems) console.log(printProblem(problem));
      console.log(`${each}: ${added} new ids.`);
    }
    // With a mistake in the Dutch, texts may only seem to be gone.
    for (const source of chosenSources(slug))
      if (source.problems.length === 0) for (const language of source.languages()) record(source, language);
  },
};
