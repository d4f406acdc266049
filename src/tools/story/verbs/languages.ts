// `npm run story -- languages [name]`: how far every translation is.
import { TRANSLATIONS } from '../../ink/readWords';
import { printProblem } from '../../ink/storyProblem';
import { languageRow, printLanguageTable } from '../../translation/languageTable';
import { readTranslation } from '../../translation/translation';
import { chosenSources } from './chosenSources';
import type { Verb } from './verb';

const isReleased = (language: string) => TRANSLATIONS.some((released) => released === language);

export const languages: Verb = {
  takes: '[slug | interface-<file>]',
  does: 'a table of what is translated, stale, missing, and how many words are left',
  run: ([name]) => {
    const rows = chosenSources(name).flatMap((source) =>
      [...new Set([...TRANSLATIONS, ...source.languages()])].map((language) => {
        const translation = readTranslation(source, language);
        for (const problem of translation.problems) console.error(printProblem(problem));
        return languageRow(source, language, translation);
      }),
    );
    for (const row of printLanguageTable(rows)) console.log(row);
    const begun = [...new Set(rows.map((row) => row.language))].filter((language) => !isReleased(language));
    if (begun.length > 0) console.log(`Not released, so not in the game yet: ${begun.join(', ')}.`);
  },
};
