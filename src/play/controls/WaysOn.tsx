// The ways on from an ending: rewind to any turning point, repair, or watch from another side.
import { Face } from './Face';
import { Icon } from './Icon';
import type { PlaySteps, PlayView } from './playView';
import { RewindStrip } from './RewindStrip';
import { useTelling } from './telling';

export interface WaysOnProps {
  readonly view: PlayView;
  readonly steps: PlaySteps;
}

export function WaysOn({ view, steps }: WaysOnProps) {
  const { t, line } = useTelling();
  const repairs = view.moment.choices.filter(({ kind }) => kind === 'herstel');
  return (
    <section class="panel panel-ways">
      <h2>{t('end_ways')}</h2>
      {view.story.map.turningPoints.length > 0 && <RewindStrip view={view} steps={steps} />}
      {repairs.length > 0 && (
        <section class="ways">
          <h3>
            <Icon name="bandaids" />
            {t('end_repair')}
          </h3>
          <p class="hint">{t('end_repair_hint')}</p>
          {repairs.map(({ id }) => (
            <button key={id} type="button" class="choice choice-repair" onClick={() => steps.choose(id)}>
              <span class="choice-text">{line(id)}</span>
              <Icon name="caret-right" />
            </button>
          ))}
        </section>
      )}
      <OtherSides view={view} steps={steps} />
    </section>
  );
}

function OtherSides({ view, steps }: WaysOnProps) {
  const { t, name, line } = useTelling();
  const others = view.sides.flatMap(({ actor, id }) => (actor && actor !== view.moment.side ? [{ actor, id }] : []));
  if (others.length === 0) return null;
  return (
    <section class="ways">
      <h3>
        <Icon name="eye" />
        {t('end_other')}
      </h3>
      <p class="hint">{t('end_other_hint')}</p>
      {others.map(({ actor, id }) => (
        <button key={id} type="button" class="choice choice-side" onClick={() => steps.goTo([id], false)}>
          <Face actor={actor} />
          <span class="choice-text">
            <strong>{name(actor)}</strong>
            <span class="choice-about">{line(`perspectives.${actor}`)}</span>
          </span>
          <Icon name="caret-right" />
        </button>
      ))}
    </section>
  );
}
