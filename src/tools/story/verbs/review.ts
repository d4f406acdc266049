// `npm run story -- review [name] [language] [--right ids] [--drop ids]`: looks at translations whose Dutch changed.
import { shownPath } from '../../ink/storyFiles';
import { printProblem } from '../../ink/storyProblem';
import { madeFromFile } from '../../translation/madeFrom';
import { dropped, lookedAt } from '../../translation/recordTranslation';
import { placeOf } from '../../translation/sheet';
import type { TextSource } from '../../translation/textSource';
import { type ReadTranslation, readTranslation, writeTranslation } from '../../translation/translation';
import { asideIds, staleTexts } from '../../translation/translationState';
import { chosenSources, isSound } from './chosenSources';
import { readOptions } from './readOptions';
import type { Verb } from './verb';

const OPTIONS = { right: { type: 'string', multiple: true }, drop: { type: 'string', multiple: true } } as const;

function show(source: TextSource, language: string, translation: ReadTranslation): void {
  for (const text of staleTexts(source, translation)) {
    const made = translation.made.get(text.id);
    console.log(`${placeOf(text)} ${text.id}`);
    console.log(`  Dutch was  ${made?.dutch || '(not known)'}`);
    console.log(`  Dutch is   ${text.dutch}`);
    console.log(`  ${language.padEnd(10)} ${made?.translation}`);
  }
  const aside = asideIds(source, translation);
  if (aside.length > 0) console.log(`Kept aside in ${shownPath(madeFromFile(source.fileOf(language)))}:`);
  for (const id of aside) console.log(`  ${id}: ${translation.made.get(id)?.translation}`);
}

/** `all`, or ids apart by commas; says which of them are not there. */
function pick(asked: readonly string[], known: readonly string[]): readonly string[] {
  const ids = asked.flatMap((each) => each.split(',')).filter(Boolean);
  if (ids.includes('all')) return known;
  for (const id of ids.filter((each) => !known.includes(each))) {
    console.error(`"${id}" is not among them: ${known.join(', ') || '(none)'}.`);
    process.exitCode = 1;
  }
  return ids.filter((id) => known.includes(id));
}

export const review: Verb = {
  takes: '[slug | interface-<file>] [language] [--right <ids | all>] [--drop <ids | all>]',
  does: 'shows translations whose Dutch changed, and those kept aside; --right: looked at, still right; --drop: forgets what is kept aside',
  run: (args) => {
    const read = readOptions(args, OPTIONS);
    if (!read) return;
    const { values, positionals } = read;
    const [name, only] = positionals;
    const changes = values.right !== undefined || values.drop !== undefined;
    if (changes && only === undefined) {
      console.error('Name story and language: npm run story -- review doorgestuurd en --right doo_9lgv,doo_k7tz');
      process.exitCode = 1;
      return;
    }
    for (const source of chosenSources(name))
      for (const language of source.languages().filter((each) => only === undefined || each === only)) {
        const translation = readTranslation(source, language);
        for (const problem of translation.problems) console.error(printProblem(problem));
        if (!changes) show(source, language, translation);
        else if (isSound(source) && translation.problems.length === 0) {
          const right = pick(
            values.right ?? [],
            staleTexts(source, translation).map(({ id }) => id),
          );
          const gone = pick(values.drop ?? [], asideIds(source, translation));
          writeTranslation(source, language, translation, dropped(lookedAt(source, translation, right), gone));
          console.log(`${source.name}, ${language}: ${right.length} looked at, ${gone.length} dropped.`);
        }
      }
  },
};
