// `npm run story -- extract [name] <language> [--json] [--out file]`: writes texts down for a translator.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printProblem } from '../../ink/storyProblem';
import { printJsonSheet } from '../../translation/jsonSheet';
import { printPoSheet } from '../../translation/poSheet';
import { sheetOf } from '../../translation/sheet';
import { isTargetLanguage } from '../../translation/textSource';
import { readTranslation } from '../../translation/translation';
import { chosenSources, isSound } from './chosenSources';
import { readOptions } from './readOptions';
import type { Verb } from './verb';

const OPTIONS = {
  json: { type: 'boolean' },
  po: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string' },
} as const;
const FOLDER = 'translations';

export const extract: Verb = {
  takes: '[slug | interface-<file>] <language> [--po | --json] [--out file]',
  does: `writes every text for a translator, with the translation so far: ${FOLDER}/<slug>.<language>.po`,
  run: (args) => {
    const read = readOptions(args, OPTIONS);
    if (!read) return;
    const { values, positionals } = read;
    const language = positionals.at(-1) ?? '';
    const name = positionals.length > 1 ? positionals[0] : undefined;
    const isClear = name === undefined ? values.out === undefined : !values.all;
    if (!isTargetLanguage(language) || !isClear) {
      console.error('For Polish: npm run story -- extract doorgestuurd pl [--out file], or of everything: extract pl');
      process.exitCode = 1;
      return;
    }
    for (const source of chosenSources(name)) {
      const translation = readTranslation(source, language);
      for (const problem of translation.problems) console.error(printProblem(problem));
      if (!isSound(source) || translation.problems.length > 0) continue;
      const sheet = sheetOf(source, language, translation);
      const file = values.out ?? join(FOLDER, `${source.name}.${language}.${values.json ? 'json' : 'po'}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, values.json ? printJsonSheet(sheet) : printPoSheet(sheet));
      const done = sheet.texts.filter((text) => text.translation !== '' && !text.stale).length;
      console.log(`${file}: ${sheet.texts.length} texts, ${done} translated.`);
    }
  },
};
