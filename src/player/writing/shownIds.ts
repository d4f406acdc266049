// Which lines and choices of a story are on the screen at one moment.
import type { PlayView } from '../../play/controls/playView';

export function shownIds({ moment, openThought }: PlayView): readonly string[] {
  const { beat, choices, ending, thoughts, kind } = moment;
  const told = kind === 'ending' && ending ? [...ending.now, { id: ending.title }] : beat ? [beat] : [];
  const opened = thoughts.filter(({ actor }) => actor === openThought);
  return [...told, ...choices, ...opened].map(({ id }) => id);
}
