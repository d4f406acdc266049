// The words of one moment: the phone or a bubble, an answer to Wacht, and what can be chosen.
import type { RefObject } from 'preact';
import type { Beat } from '../../story/beat';
import type { Tableau } from '../../story/tableau';
import type { Spot } from '../../story/vocabulary';
import { BeatCard } from './BeatCard';
import { ChoiceList } from './ChoiceList';
import { Phone } from './Phone';
import type { PlaySteps, PlayView } from './playView';
import { Standstill } from './Standstill';
import { soundCaption } from './soundCaption';
import { ThoughtCard } from './ThoughtCard';
import type { Telling } from './telling';
import { useTelling } from './telling';

export interface WordsProps {
  readonly view: PlayView;
  readonly steps: PlaySteps;
  readonly captions: boolean;
  readonly area: RefObject<HTMLDivElement | null>;
}

export function Words({ view, steps, captions, area }: WordsProps) {
  const telling = useTelling();
  const { t } = telling;
  const { moment, answer } = view;
  const { beat, kind, side, tableau, chat } = moment;
  const caption = captions ? soundCaption(beat, telling) : '';
  return (
    <div class="words-area" ref={area}>
      {view.lostWay && <p class="notice">{t('lost_way')}</p>}
      {view.fault && <Fault telling={telling} />}
      {caption && (
        <p class="caption" key={beat?.id} aria-hidden="true">
          [{caption}]
        </p>
      )}
      {tableau.phone !== null && <Phone chat={tableau.phone} lines={chat} side={side} current={beat} />}
      {beat && beat.voice !== 'chat' && kind !== 'stopped' && <BeatCard beat={beat} from={spotOf(tableau, beat)} />}
      {answer && side && <ThoughtCard actor={side} line={answer} />}
      {kind === 'stopped' && <Standstill view={view} onChoose={steps.choose} onActor={steps.tapActor} />}
      {kind === 'choice' && (
        <ChoiceList label={t(side ? 'choose' : 'choose_side')} choices={moment.choices} onChoose={steps.choose} />
      )}
    </div>
  );
}

/** Where on the stage somebody speaks from, for the tail of their bubble. */
function spotOf({ figures }: Tableau, { speaker }: Beat): Spot {
  return figures.find(({ actor }) => actor === speaker)?.spot ?? 'left';
}

function Fault({ telling: { t } }: { telling: Telling }) {
  return (
    <div class="notice">
      <strong>{t('fault_title')}</strong>
      <p>{t('fault_text')}</p>
    </div>
  );
}
