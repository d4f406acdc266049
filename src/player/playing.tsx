// A story on the screen, in a piece of its own: the rules, the controls and the cards arrive while home is read.
import { cards } from 'virtual:cards/nl';
import { PlayScreen } from '../play/controls/PlayScreen';
import { Play, type PlayOptions } from '../play/play';
import type { ActorId } from '../story/vocabulary';
import type { Player } from './player';

/** Opens a story on a side, or where `options.from` stands. Throws when it cannot be told, or not from there. */
export function openPlay(options: PlayOptions, side: ActorId | null): Play {
  const play = new Play(options);
  if (!side) return play;
  const choice = play.view.moment.choices.find(({ kind, actor }) => kind === 'perspective' && actor === side);
  if (!choice) throw new Error(`this story cannot be seen from ${side}`);
  play.choose(choice.id);
  return play;
}

export function Playing({ player, play }: { readonly player: Player; readonly play: Play }) {
  const { view } = play;
  return (
    <PlayScreen
      view={view}
      steps={play}
      comfort={player.comfort}
      onComfort={player.setComfort}
      onLanguage={(code) => void player.setLanguage(code)}
      onWipe={player.wipe}
      cards={cards}
      endingsSeen={player.saveOf(view.story.card.id).endings}
      onExit={player.leave}
      onShelf={() => player.go({ kind: 'shelf' })}
      stageSlot={player.options.stage.slot}
    />
  );
}
