// The Dutch of a story is easy to read, by Flesch-Douma; the lines that weigh most are named.
import { readingLevel, wordsOf } from '../../readingLevel';
import { dutchIn, type WordRule } from '../lintRule';

const LEAST = 80;
const NAMED = 5;
/** Below this many words one long word decides the score. */
const WORDS_TO_JUDGE = 6;

export const readingEase: WordRule = {
  rule: 'reading-level',
  why: 'Level B1, narration A2-B1: Flesch-Douma 80 or more over a story (budgets.md 3, stories.md 2).',
  find: (folder) => {
    const lines = folder.lines
      .filter(({ printed }) => printed)
      .map(({ id, line }) => ({ line, text: dutchIn(folder, id) }));
    const { score } = readingLevel(lines.map(({ text }) => text));
    if (score >= LEAST) return [];
    const worst = lines
      .filter(({ text }) => wordsOf(text).length >= WORDS_TO_JUDGE)
      .map((each) => ({ ...each, score: readingLevel([each.text]).score }))
      .sort((one, other) => one.score - other.score)
      .slice(0, NAMED)
      .map((each) => `\n    line ${each.line} (${each.score.toFixed(0)}): ${each.text}`);
    return [
      {
        id: null,
        message: `Flesch-Douma is ${score.toFixed(0)}, better at least ${LEAST}. Take shorter words here first:${worst.join('')}`,
      },
    ];
  },
};
