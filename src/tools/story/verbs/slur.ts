// `npm run story -- slur < file`: puts words on the list of words we never spell, by their digest alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { readSlurs, SLUR_FILE, withSlurs } from '../lint/slurList';
import type { Verb } from './verb';

const WHOLE = '--whole';

export const slur: Verb = {
  takes: `[${WHOLE}]`,
  does: `adds words from standard input, one a line, to the list of words never spelled; with ${WHOLE}, not in compounds`,
  run: async (args) => {
    const words = (await text(process.stdin)).split('\n');
    const before = readFileSync(SLUR_FILE, 'utf8');
    const after = withSlurs(before, words, args.includes(WHOLE));
    writeFileSync(SLUR_FILE, after);
    const [was, is] = [before, after].map((source) => readSlurs(source).whole.size);
    console.log(`The list had ${was} words and has ${is}.`);
  },
};
