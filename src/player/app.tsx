// The table of screens: what is shown for each, around the one canvas.
import type { ComponentChildren } from 'preact';
import { TellingContext } from '../play/controls/telling';
import { Corner } from './corner';
import { Home } from './home';
import { NoticeBar } from './noticeBar';
import { About, Credits } from './pages';
import type { Player } from './player';
import type { Screen } from './screen';
import { ShelfScreen } from './shelfScreen';
import { StoryCard } from './storyCard';
import { playerTelling } from './telling';
import { useScreenFocus } from './useScreenFocus';

function Footer({ player }: { readonly player: Player }) {
  const { t } = player.options.language;
  return (
    <footer class="footer">
      <button type="button" class="link" onClick={() => player.go({ kind: 'about' })}>
        {t('player:about')}
      </button>
      <button type="button" class="link" onClick={() => player.go({ kind: 'credits' })}>
        {t('player:credits')}
      </button>
      <a class="link footer-way" href="./board/">
        {t('player:forTeachers')}
      </a>
    </footer>
  );
}

interface FrameProps {
  readonly player: Player;
  /** Where the way back leads. */
  readonly back: Screen;
  readonly picture: boolean;
  readonly children: ComponentChildren;
}

function Frame({ player, back, picture, children }: FrameProps) {
  return (
    <div class={picture ? 'screen frame frame-picture' : 'screen frame'}>
      {picture && <div class="frame-stage" ref={player.options.stage.slot} />}
      <Corner player={player} back={back} />
      {children}
      <Footer player={player} />
    </div>
  );
}

const shows: {
  [Kind in Screen['kind']]: (player: Player, screen: Extract<Screen, { kind: Kind }>) => ComponentChildren;
} = {
  home: (player) => (
    <Home
      t={player.options.language.t}
      onBegin={() => player.go({ kind: 'shelf' })}
      stageSlot={player.options.stage.slot}
      corner={<Corner player={player} back={null} />}
      footer={<Footer player={player} />}
    />
  ),
  shelf: (player) => (
    <Frame player={player} back={{ kind: 'home' }} picture>
      <ShelfScreen
        language={player.options.language}
        entries={player.options.shelf.entries}
        names={player.currentNames}
        saveOf={player.saveOf}
        onOpen={player.openCard}
      />
    </Frame>
  ),
  card: (player, { story }) => {
    const entry = player.options.shelf.entry(story);
    if (!entry) return null;
    return (
      <Frame player={player} back={{ kind: 'shelf' }} picture>
        <StoryCard
          language={player.options.language}
          entry={entry}
          names={player.currentNames}
          save={player.saveOf(story)}
          loading={player.loading}
          remembering={player.remembering}
          onStart={(side, from) => void player.start(story, side, from)}
          onSwapName={player.swapName}
          onRemember={player.remember}
        />
      </Frame>
    );
  },
  play: (player, { play, Shown }) => <Shown player={player} play={play} />,
  about: (player) => (
    <Frame player={player} back={{ kind: 'home' }} picture={false}>
      <About language={player.options.language} onWipe={player.wipe} />
    </Frame>
  ),
  credits: (player) => (
    <Frame player={player} back={{ kind: 'home' }} picture={false}>
      <Credits language={player.options.language} />
    </Frame>
  ),
};

function show<Kind extends Screen['kind']>(player: Player, screen: Extract<Screen, { kind: Kind }>): ComponentChildren {
  return shows[screen.kind as Kind](player, screen);
}

export function App({ player }: { readonly player: Player }) {
  useScreenFocus(player.screen);
  return (
    <TellingContext.Provider value={playerTelling(player)}>
      <NoticeBar player={player} />
      {show(player, player.screen)}
    </TellingContext.Provider>
  );
}
