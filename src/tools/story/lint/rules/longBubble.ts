// What somebody says or thinks in one go fits a bubble that is read at a glance.
import type { LiftedLine } from '../../../ink/liftedLine';
import type { WordRule } from '../lintRule';

const MOST = 120;

/** Chat has a limit of its own, and so has narration: both stop the build. */
function isBubble({ printed }: LiftedLine): boolean {
  if (printed?.kind === 'thought' || printed?.kind === 'now') return true;
  return printed?.kind === 'beat' && (printed.beat.voice === 'speech' || printed.beat.voice === 'thought');
}

export const longBubble: WordRule = {
  rule: 'long-bubble',
  why: 'A bubble of more than 120 characters covers who speaks, and nobody of fifteen talks like that (stories.md 2, 3).',
  find: (folder) =>
    folder.lines.filter(isBubble).flatMap(({ id }) =>
      Object.entries(folder.words).flatMap(([language, words]) => {
        const { length } = words[id] ?? '';
        return length > MOST
          ? [
              {
                id,
                message: `this bubble has ${length} characters in ${language}, better at most ${MOST}: make it two.`,
              },
            ]
          : [];
      }),
    ),
};
