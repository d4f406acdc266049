// The words' voice outside and inside a story: interface texts, story texts with this class's names, faces.
import { type Telling, tellingOf } from '../play/controls/telling';
import { storyId } from '../story/ids';
import type { Player } from './player';

const FACES = import.meta.glob<string>('../../assets/faces/*.png', { query: '?url', import: 'default', eager: true });

const NO_STORY = storyId('');

export function playerTelling(player: Player): Telling {
  const { language } = player.options;
  const { screen, currentNames: names } = player;
  const playing = screen.kind === 'play' ? screen.play : null;
  const story = playing ? playing.view.story.card.id : NO_STORY;
  return tellingOf({
    language,
    story,
    names,
    variable: (name) => playing?.variable(name),
    face: (actor) => (player.comfort.pictures ? FACES[`../../assets/faces/${actor}.png`] : undefined),
  });
}
