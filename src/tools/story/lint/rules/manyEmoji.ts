// Emoji are salt: one in a bubble is enough.
import type { WordRule } from '../lintRule';

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;

export const manyEmoji: WordRule = {
  rule: 'many-emoji',
  why: 'Emoji sparingly: each is read aloud by its whole name (stories.md 2).',
  find: (folder) =>
    folder.lines.flatMap(({ id }) =>
      Object.entries(folder.words).flatMap(([language, words]) => {
        const count = words[id]?.match(EMOJI)?.length ?? 0;
        return count > 1 ? [{ id, message: `${count} emoji in ${language}, better one at most.` }] : [];
      }),
    ),
};
