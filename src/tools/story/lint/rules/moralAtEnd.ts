// An ending closes with somebody's own words to the pupil, not with a lesson.
import { dutchIn, type WayRule } from '../lintRule';

const SOMEBODY = /(?<!\p{L})(?:ik|mij|me|mijn|jij|je|jou|jouw|jullie|wij|we|ons)(?!\p{L})/iu;
const LESSON =
  /(?:^|[.!?]\s+)(?:denk (?:eerst |altijd |goed )?na|wees (?:altijd |dus )?|bedenk (?:altijd|dus)|onthoud(?! jij| je)|de les|de moraal)|(?<!\p{L})(?:je moet (?:altijd|nooit|nou eenmaal)|men moet)(?!\p{L})/iu;

export const moralAtEnd: WayRule = {
  rule: 'moral-at-end',
  why: "Endings close with a character's own words to the pupil, never with a moral from nowhere (stories.md 3).",
  find: (folder, { steps }) => {
    const found = new Map<string, string>();
    for (const { turn } of steps) {
      if (!turn.ending) continue;
      const last = turn.ending.now.at(-1);
      const words = last ? dutchIn(folder, last.id) : '';
      if (!last)
        found.set(turn.ending.title, 'nobody says how they are at this ending: let somebody speak to the pupil (#nu).');
      else if (LESSON.test(words))
        found.set(last.id, 'the last word of this ending is a lesson: say what it was like instead.');
      else if (!SOMEBODY.test(words))
        found.set(last.id, 'the last word of this ending is said by nobody to nobody: speak as "ik", to "jij".');
    }
    return [...found].map(([id, message]) => ({ id, message }));
  },
};
