// Help: three places first, the rest behind "meer", and apart from those a place for who worries about themselves.
import { useId, useState } from 'preact/hooks';
import { type HelpLine, helpOffer } from './cards';
import { HelpPlace } from './HelpPlace';
import { Icon } from './Icon';
import { useTelling } from './telling';

export interface HelpCardProps {
  readonly help: readonly HelpLine[];
  /** Ids the story's card names. */
  readonly wanted: readonly string[];
  /** The school's own contact, filled in by a teacher. */
  readonly school?: string | undefined;
  /** Level of the headings of places. */
  readonly intro?: boolean;
}

export function HelpCard({ help, wanted, school, intro = true }: HelpCardProps) {
  const { t } = useTelling();
  const [side, setSide] = useState<'all' | 'own'>('all');
  const [open, setOpen] = useState(false);
  const moreId = useId();
  const { first, more, own } = helpOffer(help, wanted);
  if (side === 'own')
    return (
      <div class="help">
        <p>{t('help_own_intro')}</p>
        <Places lines={own} />
        <button type="button" class="quiet" onClick={() => setSide('all')}>
          <Icon name="arrow-left" />
          {t('help_title')}
        </button>
      </div>
    );
  return (
    <div class="help">
      {intro && <p>{t('help_intro')}</p>}
      <Places lines={first} school={school} />
      {more.length > 0 && (
        <button type="button" class="quiet" aria-expanded={open} aria-controls={moreId} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'caret-up' : 'caret-down'} />
          {t(open ? 'less' : 'help_more')}
        </button>
      )}
      <div id={moreId}>{open && <Places lines={more} />}</div>
      {own.length > 0 && (
        <button type="button" class="quiet" onClick={() => setSide('own')}>
          <Icon name="arrow-right" />
          {t('help_own')}
        </button>
      )}
    </div>
  );
}

function Places({ lines, school }: { lines: readonly HelpLine[]; school?: string | undefined }) {
  return (
    <ul class="places">
      {lines.map((line) => (
        <li key={line.id}>
          <HelpPlace line={line} school={line.id === 'school' ? school : undefined} />
        </li>
      ))}
    </ul>
  );
}
