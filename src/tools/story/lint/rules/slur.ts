// Slurs are never spelled out: "hij noemt haar iets wat je niet terugneemt".
import { readFileSync } from 'node:fs';
import type { WordRule } from '../lintRule';
import { isSlur, readSlurs, SLUR_FILE, type SlurList } from '../slurList';
import { storyNames, storyWords } from '../storyWords';

const TOKEN = /[@{]\w+\}?/g;
/** Letters and what may stand for one: `w0ord`, and one spelled out: `w.o.o.r.d`. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:[.\-_*]\p{L}){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}$](?:[\p{L}\p{N}\p{M}$!]*[\p{L}\p{N}\p{M}$])?/gu;

/** The rule for one list of words. */
export const slurOf = (slurs: SlurList): WordRule => ({
  rule: 'slur',
  why: 'Slurs are never spelled out; tell what it did: "hij noemt haar iets wat je niet terugneemt" (stories.md 1.9).',
  find: (folder) => {
    const judged = new Map<string, boolean>();
    const isKnown = (word: string) => {
      const known = judged.get(word) ?? isSlur(word, slurs);
      judged.set(word, known);
      return known;
    };
    // A name that holds the word would spell it, so only where it stands is said.
    return [...storyWords(folder), ...storyNames(folder)].flatMap(({ id, where, text }) =>
      (text.replace(TOKEN, ' ').match(WORD) ?? []).filter(isKnown).map(([first = '']) => ({
        id,
        message: `a word with "${first}" ${where.replace(/ ".*/, '')} is on the list of words we never spell: tell what it did instead.`,
      })),
    );
  },
});

export const slur = slurOf(readSlurs(readFileSync(SLUR_FILE, 'utf8')));
