// Sentences stay short: on the whole, and each by itself.
import { sentencesOf, wordsOf } from '../../readingLevel';
import { dutchIn, type WordRule } from '../lintRule';

const MEAN = 9;
const LONG = 14;
const LONG_SHARE = 0.05;
const MOST = 20;

export const longSentence: WordRule = {
  rule: 'long-sentence',
  why: 'A pupil of thirteen reads on a small screen: on average 9 words, 19 of 20 sentences at most 14 (budgets.md 3).',
  find: (folder) => {
    const each = folder.lines.flatMap(({ id }) =>
      Object.entries(folder.words).flatMap(([language, words]) =>
        sentencesOf(words[id] ?? '')
          .map((sentence) => wordsOf(sentence).length)
          .filter((length) => length > MOST)
          .map((length) => ({
            id,
            message: `a sentence of ${length} words in ${language}, better at most ${MOST}: make it two.`,
          })),
      ),
    );
    const lengths = folder.lines.flatMap(({ id, printed }) =>
      printed ? sentencesOf(dutchIn(folder, id)).map((sentence) => wordsOf(sentence).length) : [],
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const long = lengths.filter((length) => length > LONG).length / Math.max(1, lengths.length);
    const whole = [];
    if (mean > MEAN)
      whole.push({ id: null, message: `the Dutch has ${mean.toFixed(1)} words a sentence, better at most ${MEAN}.` });
    if (long > LONG_SHARE)
      whole.push({
        id: null,
        message: `${(long * 100).toFixed(1)} % of the Dutch sentences have more than ${LONG} words, better at most ${LONG_SHARE * 100} %.`,
      });
    return [...whole, ...each];
  },
};
