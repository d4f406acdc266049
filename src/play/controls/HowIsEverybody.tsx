// "Hoe gaat het met ...?": each in a line of their own, and the way it took, in words as well as on the stage.
import type { Ending } from '../../story/beat';
import type { Trail } from '../../story/tableau';
import type { ActorId } from '../../story/vocabulary';
import { Face } from './Face';
import { Icon } from './Icon';
import { useTelling } from './telling';

export interface HowIsEverybodyProps {
  readonly ending: Ending;
  readonly trail: Trail;
  readonly happensTo: ActorId | null;
}

export function HowIsEverybody({ ending, trail, happensTo }: HowIsEverybodyProps) {
  const { t, line, name } = useTelling();
  return (
    <section class="panel panel-now">
      <p class="panel-over">{line(ending.title)}</p>
      <h2>{t('end_how')}</h2>
      <ul class="now">
        {ending.now.map(({ id, actor }) => (
          <li key={id}>
            <Face actor={actor} />
            <p>
              <strong>{name(actor)}</strong>
              <span>{line(id)}</span>
            </p>
          </li>
        ))}
      </ul>
      <TrailInWords trail={trail} happensTo={happensTo} />
    </section>
  );
}

function TrailInWords({ trail, happensTo }: { trail: Trail; happensTo: ActorId | null }) {
  const { t, called, language } = useTelling();
  const { hops, stoppedBy, beside } = trail;
  if (hops.length === 0 && stoppedBy.length === 0 && beside.length === 0) return null;
  const names = (ids: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(ids.map(called));
  return (
    <div class="trail">
      <h3>{t('end_trail')}</h3>
      <ol>
        {hops.map(({ from, to }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way it went does not change any more
          <li key={index}>
            <Icon name="device-mobile" />
            {t('end_hop', { from: called(from), to: called(to) })}
          </li>
        ))}
        <li class="trail-stop">
          <Icon name={stoppedBy.length > 0 ? 'hand-palm' : 'dots-three'} />
          {stoppedBy.length > 0 ? t('end_stopped', { names: names(stoppedBy) }) : t('end_not_stopped')}
        </li>
        {happensTo && beside.length > 0 && (
          <li class="trail-beside">
            <Icon name="users" />
            {t('end_beside', { name: called(happensTo), names: names(beside) })}
          </li>
        )}
      </ol>
    </div>
  );
}
