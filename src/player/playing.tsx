// A story on the screen: the controls around the play, with the cards of this region.
import { cards } from 'virtual:cards/nl';
import { PlayScreen } from '../play/controls/PlayScreen';
import type { Play } from '../play/play';
import type { Player } from './player';

export function Playing({ player, play }: { readonly player: Player; readonly play: Play }) {
  const { view } = play;
  return (
    <PlayScreen
      view={view}
      steps={play}
      comfort={player.comfort}
      onComfort={player.setComfort}
      onLanguage={(code) => void player.setLanguage(code)}
      cards={cards}
      endingsSeen={player.saveOf(view.story.card.id).endings}
      onExit={player.leave}
      onShelf={() => player.go({ kind: 'shelf' })}
      stageSlot={player.options.stage.slot}
    />
  );
}
