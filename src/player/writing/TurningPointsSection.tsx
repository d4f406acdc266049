// The turning points by whose they are: in reach, passed or found on this way, with their options; each can be opened.
import type { Play } from '../../play/play';
import type { Choice } from '../../story/beat';
import type { TurningPointId } from '../../story/ids';
import { Reader } from '../../story/reader';
import type { WrittenTurningPoint } from '../../story/writing';
import type { Desk } from './desk';
import { Jump } from './JumpSection';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { useWriting } from './writingWords';

type Standing = 'opened' | 'inReach' | 'found' | 'missed';

/** What Wacht would open here: tried on a reader of its own. */
function inReach(play: Play): TurningPointId | null {
  const reader = new Reader(play.view.story, play.playthrough);
  return reader.wacht() ? reader.moment.turningPoint : null;
}

function standings(play: Play): ReadonlyMap<TurningPointId, Standing> {
  const found = new Map<TurningPointId, Standing>();
  for (const each of play.view.passed) found.set(each.id, each.found ? 'found' : 'missed');
  const open = inReach(play);
  if (open !== null) found.set(open, play.view.moment.kind === 'stopped' ? 'opened' : 'inReach');
  return found;
}

const tagsOf = ({ kind, low, wrong }: Choice) =>
  [kind === 'verder' && '#verder', low && '#laag', wrong && '#mis'].filter(Boolean).join(' ');

interface PointProps {
  readonly desk: Desk;
  readonly point: WrittenTurningPoint;
  readonly standing: Standing | undefined;
}

function Point({ desk, point, standing }: PointProps) {
  const { t, line } = useWriting();
  return (
    <li data-standing={standing}>
      <Jump desk={desk} label={line(`turningPoints.${point.id}`)} ways={point.ways} side={point.role} stopped />{' '}
      <SourceLink place={point.place} /> {standing && <strong>{t(standing)}</strong>}
      <ul class="writing-lines">
        {point.options.map((option) => (
          <li key={option.id}>
            {line(option.id)} <code>{tagsOf(option)}</code>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function TurningPointsSection({ desk, play }: { readonly desk: Desk; readonly play: Play | null }) {
  const { t, name } = useWriting();
  const points = desk.checked?.ways?.turningPoints ?? [];
  const standing = play ? standings(play) : new Map<TurningPointId, Standing>();
  const roles = [...new Set(points.map(({ role }) => role))];
  return (
    <Section title={t('turningPoints')}>
      {roles.map((role) => (
        <section key={role}>
          <h3>{role ? name(role) : t('nobody')}</h3>
          <ul class="writing-list">
            {points
              .filter((point) => point.role === role)
              .map((point) => (
                <Point key={point.id} desk={desk} point={point} standing={standing.get(point.id)} />
              ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
