// The writer's panel beside the game, a drawer on a phone: where one is, what can be reached, what is wrong.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../play/controls/Icon';
import { storyId } from '../../story/ids';
import type { Player } from '../player';
import { storyAtHand } from './atHand';
import type { Desk } from './desk';
import { JumpSection } from './JumpSection';
import { ProblemNote, ProblemsSection } from './ProblemsSection';
import { TurningPointsSection } from './TurningPointsSection';
import { VariablesSection } from './VariablesSection';
import { VisitedSection } from './VisitedSection';
import { WhereSection } from './WhereSection';
import { WritingContext, writingWords } from './writingWords';
import './writing.css';

export interface DeskProps {
  readonly desk: Desk;
  readonly player: Player;
}

/** Alt+W, by the key and not by the letter it makes. */
function useShortcut(toggle: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyW' || event.repeat) return;
      event.preventDefault();
      toggle();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [toggle]);
}

/** The focus goes into the panel when it opens, and to its tab when it closes; not when the page is loaded. */
function useFocusOn(open: boolean) {
  const tab = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    if (before.current !== open) tab.current?.focus({ preventScroll: true });
    before.current = open;
  }, [open]);
  return tab;
}

export function WritingPanel({ desk, player }: DeskProps) {
  const story = storyAtHand(player);
  const words = writingWords(player, story ?? storyId(''));
  const { t } = words;
  const { open, toggle } = desk;
  const tab = useFocusOn(open);
  useShortcut(toggle);
  useLayoutEffect(() => {
    document.body.dataset.writing = open ? 'open' : 'closed';
  }, [open]);
  const says = t(open ? 'close' : 'open');
  return (
    <WritingContext.Provider value={words}>
      <ProblemNote desk={desk} story={story} />
      {/* Keys pressed here are the panel's own: the story must not step on. */}
      <aside class="writing" aria-label={t('panel')} onKeyDown={(event) => event.altKey || event.stopPropagation()}>
        <div class="writing-top">
          {open && <h2>{t('panel')}</h2>}
          <button
            type="button"
            class="writing-tab"
            aria-expanded={open}
            aria-label={says}
            title={says}
            onClick={toggle}
            ref={tab}
          >
            <Icon name={open ? 'x' : 'signpost'} />
          </button>
        </div>
        {open && (
          <div class="writing-sections">
            <ProblemsSection desk={desk} player={player} story={story} />
            {story === null ? <p class="hint">{t('noStory')}</p> : <StorySections desk={desk} player={player} />}
          </div>
        )}
      </aside>
    </WritingContext.Provider>
  );
}

function StorySections({ desk, player }: DeskProps) {
  const play = player.screen.kind === 'play' ? player.screen.play : null;
  return (
    <>
      <JumpSection desk={desk} />
      {play && <WhereSection desk={desk} play={play} />}
      <TurningPointsSection desk={desk} play={play} />
      {play && <VariablesSection desk={desk} play={play} />}
      <VisitedSection desk={desk} />
    </>
  );
}
