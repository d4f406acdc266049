// The narrator does not shout: what happens is loud enough.
import type { WordRule } from '../lintRule';

const QUOTED = /'[^']*'|‘[^’]*’|"[^"]*"|“[^”]*”/g;

export const loudNarration: WordRule = {
  rule: 'loud-narration',
  why: 'Pressure is shown by what it does to a body and a friendship, not by an exclamation mark (stories.md 3).',
  find: (folder) =>
    folder.lines
      .filter(({ printed }) => printed?.kind === 'beat' && printed.beat.voice === 'narration')
      .flatMap(({ id }) =>
        Object.entries(folder.words)
          .filter(([, words]) => (words[id] ?? '').replace(QUOTED, '').includes('!'))
          .map(([language]) => ({
            id,
            message: `the narrator shouts in ${language}: end with a full stop, or let somebody say it.`,
          })),
      ),
};
