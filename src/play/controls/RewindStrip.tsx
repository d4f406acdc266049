// The strip of all turning points of the story: found, gone by, not met, or held by somebody else.
import type { MappedTurningPoint } from '../../story/compiledStory';
import { Face } from './Face';
import { Icon } from './Icon';
import type { PlaySteps, PlayView } from './playView';
import { type PlayKey, useTelling } from './telling';

interface Stop {
  readonly point: MappedTurningPoint;
  readonly state: 'found' | 'missed' | 'unseen' | 'role';
  readonly go: () => void;
}

const ICON: Readonly<Record<Stop['state'], string>> = {
  found: 'hand-palm',
  missed: 'fast-forward',
  unseen: 'door-open',
  role: 'eye',
};
const SAYS: Readonly<Record<Stop['state'], PlayKey>> = {
  found: 'end_found',
  missed: 'end_missed',
  unseen: 'end_unseen',
  role: 'end_role',
};

/** One stop per turning point, those of this way first and in its order. */
function stopsOf({ view, steps }: { view: PlayView; steps: PlaySteps }): readonly Stop[] {
  const { passed, moment, story } = view;
  const stops = story.map.turningPoints.map((point): Stop => {
    const on = passed.findLast(({ id }) => id === point.id);
    if (on) return { point, state: on.found ? 'found' : 'missed', go: () => steps.rewindTo(on.turn) };
    return {
      point,
      state: point.role === moment.side ? 'unseen' : 'role',
      go: () => steps.goTo(point.route, true),
    };
  });
  const order = (stop: Stop) => {
    const at = passed.findIndex(({ id }) => id === stop.point.id);
    if (at >= 0) return at;
    return stop.state === 'unseen' ? passed.length : passed.length + 1;
  };
  return [...stops].sort((a, b) => order(a) - order(b));
}

export function RewindStrip({ view, steps }: { view: PlayView; steps: PlaySteps }) {
  const { t, line, name } = useTelling();
  return (
    <section class="ways">
      <h3>
        <Icon name="rewind" />
        {t('end_rewind')}
      </h3>
      <p class="hint">{t('end_rewind_hint')}</p>
      <ol class="strip">
        {stopsOf({ view, steps }).map(({ point, state, go }) => (
          <li key={point.id}>
            <button type="button" class={`stop stop-${state}`} onClick={go}>
              {state === 'role' ? <Face actor={point.role} /> : <Icon name={ICON[state]} />}
              <span>
                <strong>{line(`turningPoints.${point.id}`)}</strong>
                <span class="stop-says">{t(SAYS[state], { name: name(point.role) })}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
