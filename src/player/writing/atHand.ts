// Which story a writer has before them, and its play.
import type { Play } from '../../play/play';
import type { StoryId } from '../../story/ids';
import type { Player } from '../player';

/** The story that is played, or whose card is read. */
export function storyAtHand({ screen }: Player): StoryId | null {
  if (screen.kind === 'play') return screen.play.view.story.card.id;
  return screen.kind === 'card' ? screen.story : null;
}

/** The play of this story, if it is the one on the screen. */
export const playOf = ({ screen }: Player, story: string): Play | null =>
  screen.kind === 'play' && screen.play.view.story.card.id === story ? screen.play : null;
