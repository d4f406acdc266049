// `npm run story -- merge <file>`: takes in what a translator sends back.
import { existsSync, readFileSync } from 'node:fs';
import { shownPath } from '../../ink/storyFiles';
import { printProblem } from '../../ink/storyProblem';
import { parseJsonSheet } from '../../translation/jsonSheet';
import { mergeReport } from '../../translation/mergeReport';
import { mergeSheet } from '../../translation/mergeSheet';
import { parsePoSheet } from '../../translation/poSheet';
import type { ParsedSheet } from '../../translation/sheet';
import { isTargetLanguage } from '../../translation/textSource';
import { readTranslation, writeTranslation } from '../../translation/translation';
import { chosenSources, isSound } from './chosenSources';
import type { Verb } from './verb';

function readSheet(file: string): ParsedSheet {
  if (!existsSync(file)) return { problem: 'there is no such file.' };
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const parsed = text.trimStart().startsWith('{') ? parseJsonSheet(text) : parsePoSheet(text);
  if ('problem' in parsed || isTargetLanguage(parsed.sheet.language)) return parsed;
  return { problem: `it does not say its language, or one nobody can translate to: "${parsed.sheet.language}".` };
}

function mergeFile(file: string): void {
  const read = readSheet(file);
  if ('problem' in read) {
    console.error(`${file} ${read.problem}`);
    process.exitCode = 1;
    return;
  }
  const { sheet } = read;
  for (const source of chosenSources(sheet.of)) {
    const before = readTranslation(source, sheet.language);
    for (const problem of before.problems) console.error(printProblem(problem));
    if (!isSound(source) || before.problems.length > 0) continue;
    const merged = mergeSheet(source, before, sheet);
    writeTranslation(source, sheet.language, before, merged);
    for (const row of mergeReport(merged, shownPath(source.fileOf(sheet.language)))) console.log(row);
    if (merged.refused.length > 0) process.exitCode = 1;
  }
}

export const merge: Verb = {
  takes: '<file ...>',
  does: "takes in a translator's PO or JSON; says what was replaced and what was refused",
  run: (files) => {
    for (const file of files) mergeFile(file);
    if (files.length > 0) return;
    console.error('Name the file: npm run story -- merge translations/doorgestuurd.pl.po');
    process.exitCode = 1;
  },
};
