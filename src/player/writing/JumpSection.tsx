// Goes to any knot, stitch or ending by a real way; says so where no way leads.
import { useState } from 'preact/hooks';
import { type ActorId, isOneOf } from '../../story/vocabulary';
import type { WrittenKnot, WrittenWay } from '../../story/writing';
import type { Desk } from './desk';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { useWriting } from './writingWords';

/** The way of the side asked for, or the first there is. */
const wayOf = (ways: readonly WrittenWay[], side: ActorId | null) => ways.find((way) => way.side === side) ?? ways[0];

interface JumpProps {
  readonly desk: Desk;
  readonly label: string;
  readonly ways: readonly WrittenWay[];
  readonly side: ActorId | null;
  readonly stopped?: boolean;
}

/** A button to a place, with whose sides get there; plain text where none does. */
export function Jump({ desk, label, ways, side, stopped = false }: JumpProps) {
  const { t, name } = useWriting();
  const found = desk.checked?.ways;
  const way = wayOf(ways, side);
  if (!found || !way)
    return (
      <span>
        {label} {found && <em class="hint">{t(found.exhaustive ? 'noWay' : 'noWayYet')}</em>}
      </span>
    );
  const sides = ways.flatMap((each) => (each.side ? [name(each.side)] : []));
  return (
    <>
      <button type="button" class="link" onClick={() => void desk.jump(found.story, way, found.seed, stopped)}>
        {label}
      </button>{' '}
      <span class="hint">{sides.length > 0 ? t('from', { sides: sides.join(', ') }) : ''}</span>
    </>
  );
}

function Knot({
  desk,
  knot,
  side,
}: {
  readonly desk: Desk;
  readonly knot: WrittenKnot;
  readonly side: ActorId | null;
}) {
  const { t } = useWriting();
  const silent = !desk.source?.lines.some((line) => line.knot === knot.name);
  return (
    <li>
      {silent ? (
        <span>
          {knot.name} <em class="hint">{t('noWords')}</em>
        </span>
      ) : (
        <Jump desk={desk} label={knot.name} ways={desk.checked?.ways?.knots[knot.name] ?? []} side={side} />
      )}{' '}
      <SourceLink place={knot} />
    </li>
  );
}

export function JumpSection({ desk }: { readonly desk: Desk }) {
  const { t, name, line } = useWriting();
  const [wanted, setWanted] = useState('');
  const [side, setSide] = useState<ActorId | null>(null);
  const { source, checked } = desk;
  const endings = checked?.ways?.endings ?? [];
  const everyWay = Object.values(checked?.ways?.knots ?? {}).flat();
  const sides = [...new Set(everyWay.flatMap((way) => way.side ?? []))];
  const fits = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Section title={t('jump')} open>
      <label class="writing-field">
        {t('search')}
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <label class="writing-field">
        {t('side')}
        <select
          value={side ?? ''}
          onChange={({ currentTarget: { value } }) => setSide(isOneOf(sides, value) ? value : null)}
        >
          <option value="">{t('anySide')}</option>
          {sides.map((actor) => (
            <option key={actor} value={actor}>
              {name(actor)}
            </option>
          ))}
        </select>
      </label>
      <h3>{t('knots')}</h3>
      <ul class="writing-list writing-scroll">
        {(source?.knots ?? [])
          .filter((knot) => fits(knot.name, knot.file))
          .map((knot) => (
            <Knot key={knot.name} desk={desk} knot={knot} side={side} />
          ))}
      </ul>
      <h3>{t('endings')}</h3>
      <ul class="writing-list">
        {endings
          .filter(({ id, title }) => fits(id, line(title)))
          .map(({ id, kind, title, ways }) => (
            <li key={id}>
              <Jump desk={desk} label={line(title)} ways={ways} side={side} /> <code>{kind}</code>
            </li>
          ))}
      </ul>
    </Section>
  );
}
