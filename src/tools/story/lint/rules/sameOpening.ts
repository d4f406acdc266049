// Options that stand together can be told apart by their first words.
import { wordsOf } from '../../readingLevel';
import type { WayRule } from '../lintRule';

const SAME = 3;

export const sameOpening: WayRule = {
  rule: 'same-opening',
  why: 'Who skims, or hears options read aloud, knows them by how they begin; every option is understandable (stories.md 5).',
  find: (folder, exploration) => {
    const twins = exploration.states.flatMap(({ choices }) => {
      const shown = choices.filter(({ kind }) => kind === 'plain' || kind === 'kantel').map(({ id }) => id);
      return Object.entries(folder.words).flatMap(([language, words]) => {
        const openingOf = (id: string) =>
          wordsOf(words[id] ?? id)
            .slice(0, SAME)
            .join(' ')
            .toLowerCase();
        return shown.flatMap((id, index) => {
          const twin = shown.slice(0, index).find((other) => openingOf(other) === openingOf(id));
          return twin === undefined ? [] : [[id, `"${words[twin]}" in ${language}`] as const];
        });
      });
    });
    return [...new Map(twins.reverse())].map(([id, twin]) => ({
      id,
      message: `begins with the same ${SAME} words as ${twin}: begin with what is different.`,
    }));
  },
};
