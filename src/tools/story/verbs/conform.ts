// `npm run story -- conform <folder>`: runs conformance cases of Ink, such as chromy/ink-proof, the way stories are told.
import { existsSync } from 'node:fs';
import { conform as conformOne, printResult } from '../../conform/conform';
import { conformCases } from '../../conform/conformCase';
import type { Verb } from './verb';

export const conform: Verb = {
  takes: '<folder>',
  does: 'runs the cases of chromy/ink-proof (its "ink" or "bytecode" folder, or both) the way our stories are told',
  run: ([folder]) => {
    const cases = folder !== undefined && existsSync(folder) ? conformCases(folder) : [];
    const results = cases.map((each) => conformOne(each));
    for (const result of results) console.log(printResult(result).join('\n'));
    const passed = results.filter(({ differences }) => differences.length === 0).length;
    const wrong = results.filter(({ right }) => !right).length;
    console.log(`${passed} of ${results.length} cases pass, ${wrong} not as expected.`);
    if (results.length === 0) console.error('Name a folder with cases: each a folder with a transcript.txt.');
    if (wrong > 0 || results.length === 0) process.exitCode = 1;
  },
};
