// A small map of one's own way; other ways are closed doors that give nothing away.
import type { Ending } from '../../story/beat';
import { Face } from './Face';
import { Icon } from './Icon';
import type { PlayView } from './playView';
import { useTelling } from './telling';

export interface PathMapProps {
  readonly view: PlayView;
  readonly ending: Ending;
  readonly endingsSeen: readonly string[];
}

export function PathMap({ view, ending, endingsSeen }: PathMapProps) {
  const { t, line, name } = useTelling();
  const { side } = view.moment;
  return (
    <section class="path">
      <h3>{t('end_path')}</h3>
      <ol class="path-way">
        {side && (
          <li>
            <Face actor={side} />
            {name(side)}
          </li>
        )}
        {view.passed.map(({ id, turn, found }) => (
          <li key={turn}>
            <Icon name={found ? 'hand-palm' : 'fast-forward'} />
            <span>
              {line(`turningPoints.${id}`)} <span class="hint">{t(found ? 'end_found' : 'end_missed')}</span>
            </span>
          </li>
        ))}
      </ol>
      <ul class="doors">
        {view.story.map.endings.map(({ id, title }) => {
          const here = id === ending.id;
          const open = here || endingsSeen.includes(id);
          const says = t(here ? 'end_door_here' : open ? 'end_door_seen' : 'end_door_closed');
          return (
            <li key={id} class={open ? 'door door-open' : 'door'} data-here={here}>
              <span class="door-leaf" aria-hidden="true" />
              <span class={open ? 'door-title' : 'for-ears'}>{open ? line(title) : says}</span>
              {open && <span class="hint">{says}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
