// One story being played: the place for the picture, the words, the steps, and what is always one tap away.
import { useMemo, useRef, useState } from 'preact/hooks';
import { type ComfortSettings, DEFAULT_COMFORT } from '../../browser/comfort';
import type { LanguageCode } from '../../browser/language';
import { announcements } from './announcements';
import type { Cards } from './cards';
import { EndingScreen } from './EndingScreen';
import type { PlaySteps, PlayView } from './playView';
import { ShiftExit } from './QuickExit';
import { Sheets } from './Sheets';
import { StepBar } from './StepBar';
import { StoryLog } from './StoryLog';
import { spokenBeat } from './spokenBeat';
import { type Sheet, TopBar } from './TopBar';
import { useTelling } from './telling';
import { useAuto } from './useAuto';
import { useKeptFocus } from './useKeptFocus';
import { useReadAloud } from './useReadAloud';
import { useStepKeys } from './useStepKeys';
import { useTouchSteps } from './useTouchSteps';
import { Words } from './Words';
import './controls.css';

export interface PlayScreenProps {
  readonly view: PlayView;
  readonly steps: PlaySteps;
  readonly comfort?: ComfortSettings;
  readonly onComfort: (settings: ComfortSettings) => void;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onWipe: () => void;
  readonly cards: Cards;
  /** The school's own contact, filled in by a teacher. */
  readonly school?: string | undefined;
  /** Endings seen on earlier ways: their doors are open on the path map. */
  readonly endingsSeen: readonly string[];
  /** Leaves the page at once. */
  readonly onExit: () => void;
  readonly onShelf: () => void;
  /** Gets the empty element the stage may fill, and null when it goes. */
  readonly stageSlot: (slot: HTMLDivElement | null) => void;
}

export function PlayScreen(props: PlayScreenProps) {
  const { view, steps, comfort = DEFAULT_COMFORT, onExit, onShelf, stageSlot, school } = props;
  const telling = useTelling();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const region = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { kind, beat } = view.moment;
  const captions = comfort.captions || !comfort.sound;
  const text = beat && kind !== 'ending' ? spokenBeat(beat, telling) : '';

  const reading = useReadAloud(area, text, comfort.readAloud, sheet !== null);
  const waiting = sheet !== null || reading;
  const auto = useAuto({ view, next: steps.next, letters: text.length, waiting });
  const walk = kind === 'beat' ? steps.next : undefined;
  useStepKeys({ view, steps, shortcuts: comfort.keys, onKey: auto.stop });
  useTouchSteps(area, stage, { next: walk, back: view.moment.canGoBack ? steps.back : undefined });
  useKeptFocus(region, kind);

  const said = useMemo(() => announcements(view, telling, captions), [view, telling, captions]);
  const help = { help: props.cards.help, wanted: view.story.card.help, school };
  return (
    <div class="play" data-kind={kind} data-phone={view.moment.tableau.phone !== null}>
      <TopBar onSheet={setSheet} onShelf={onShelf} onExit={onExit} />
      <div class="stage" ref={stage} aria-hidden="true">
        <StageSlot stageSlot={stageSlot} />
      </div>
      <main class="words" ref={region} tabIndex={-1} aria-label={telling.t('story')}>
        <h1 class="for-ears">{telling.line('title')}</h1>
        <StoryLog said={said} />
        {kind === 'ending' ? (
          <EndingScreen {...props} help={help} />
        ) : (
          <>
            <Words view={view} steps={steps} captions={captions} area={area} />
            <StepBar view={view} steps={steps} auto={auto} />
          </>
        )}
      </main>
      <Sheets
        open={sheet}
        onClose={() => setSheet(null)}
        onExit={onExit}
        onShelf={onShelf}
        history={() => steps.history}
        help={help}
        comfort={{ settings: comfort, onChange: props.onComfort, onLanguage: props.onLanguage, onWipe: props.onWipe }}
      />
      <ShiftExit onExit={onExit} />
    </div>
  );
}

/** Apart, so that it is the same element for as long as the story is played. */
function StageSlot({ stageSlot }: { stageSlot: PlayScreenProps['stageSlot'] }) {
  const kept = useRef(stageSlot);
  const ref = useMemo(() => (slot: HTMLDivElement | null) => kept.current(slot), []);
  return <div class="stage-slot" ref={ref} />;
}
