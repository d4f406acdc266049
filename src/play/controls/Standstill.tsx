// A turning point opened with Wacht: the options of this side, and what the others think and do not say.
import type { ChoiceId } from '../../story/ids';
import type { ActorId } from '../../story/vocabulary';
import { ChoiceList } from './ChoiceList';
import { Face } from './Face';
import { Icon } from './Icon';
import type { PlayView } from './playView';
import { ThoughtCard } from './ThoughtCard';
import { useTelling } from './telling';

export interface StandstillProps {
  readonly view: PlayView;
  readonly onChoose: (id: ChoiceId) => void;
  readonly onActor: (actor: ActorId) => void;
}

export function Standstill({ view, onChoose, onActor }: StandstillProps) {
  const { t } = useTelling();
  const { choices, thoughts } = view.moment;
  const opened = thoughts.find(({ actor }) => actor === view.openThought);
  return (
    <div class="standstill">
      <h2 class="standstill-title">
        <Icon name="hand-palm" />
        {t('still_title')}
      </h2>
      <ChoiceList label={t('still_what')} choices={choices} onChoose={onChoose} />
      {thoughts.length > 0 && (
        <section class="others" aria-label={t('still_others')}>
          <h3>{t('still_others')}</h3>
          <p class="hint">{t('still_others_hint')}</p>
          <ul>
            {thoughts.map(({ actor }) => (
              <li key={actor}>
                <OtherButton actor={actor} open={actor === view.openThought} onActor={onActor} />
              </li>
            ))}
          </ul>
          {opened && <ThoughtCard actor={opened.actor} line={opened.id} />}
        </section>
      )}
    </div>
  );
}

interface OtherButtonProps {
  readonly actor: ActorId;
  readonly open: boolean;
  readonly onActor: (actor: ActorId) => void;
}

function OtherButton({ actor, open, onActor }: OtherButtonProps) {
  const { name } = useTelling();
  return (
    <button type="button" class="other" aria-expanded={open} onClick={() => onActor(actor)}>
      <Face actor={actor} />
      <span>{name(actor)}</span>
    </button>
  );
}
