// Options that stand together can be told apart by their first words.
import { wordsOf } from '../../readingLevel';
import type { WayRule } from '../lintRule';

const SAME = 3;

const openingOf = (text: string) => wordsOf(text).slice(0, SAME).join(' ').toLowerCase();

export const sameOpening: WayRule = {
  rule: 'same-opening',
  why: 'Who skims, or hears options read aloud, knows them by how they begin; every option is understandable (stories.md 5).',
  find: (folder, exploration) => {
    const shown = exploration.states.map(({ choices }) =>
      choices.filter(({ kind }) => kind === 'plain' || kind === 'kantel').map(({ id }) => id),
    );
    // Many states lead to the same options.
    const points = [...new Map(shown.map((ids) => [ids.join(), ids])).values()];
    const twins = points.flatMap((ids) =>
      Object.entries(folder.words).flatMap(([language, words]) => {
        const openings = ids.map((id) => openingOf(words[id] ?? id));
        return ids.flatMap((id, index) => {
          const twin = ids[openings.indexOf(openings[index] ?? '')] ?? id;
          return twin === id ? [] : [[id, `"${words[twin]}" in ${language}`] as const];
        });
      }),
    );
    return [...new Map(twins.reverse())].map(([id, twin]) => ({
      id,
      message: `begins with the same ${SAME} words as ${twin}: begin with what is different.`,
    }));
  },
};
