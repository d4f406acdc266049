// An option or a card text that blames the one it happened to is never offered as a good idea.
import { isBlaming } from '../blamingWords';
import type { WordRule } from '../lintRule';
import { storyWords } from '../storyWords';

/** A plan never to send is a fix for the one it happens to. */
const NEVER_SEND =
  /(?<!\p{L})(?:stuur|maak) ik (?:nooit|geen)(?![^.]*(?<!\p{L})door(?!\p{L}))|(?<!\p{L})I(?:'ll)? never (?:send|take) /iu;

export const blamingChoice: WordRule = {
  rule: 'blaming-choice',
  why: 'The fix never falls to the one it is done to, so "should not have sent it" is no plan and no good option (stories.md 1.3).',
  find: (folder) => {
    const lines = new Map(folder.lines.map((line) => [line.id, line]));
    const found = storyWords(folder).flatMap(({ id, text }) => {
      if (id === null) return [];
      const choice = lines.get(id)?.choice;
      if (lines.has(id) && (!choice || choice.wrong)) return [];
      return isBlaming(text) || (!choice && NEVER_SEND.test(text)) ? [id] : [];
    });
    return [...new Set(found)].map((id) => ({
      id,
      message: lines.has(id)
        ? 'this option blames the one it happened to: mark it #mis, and let a peer answer it.'
        : `"${id}" of the card puts it on the one it happened to: say what others can do.`,
    }));
  },
};
