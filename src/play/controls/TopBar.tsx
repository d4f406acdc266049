// What is always there, one tap away: help, pause, looking back, easier reading, and leaving at once.
import { Icon } from './Icon';
import { QuickExit } from './QuickExit';
import { type PlayKey, useTelling } from './telling';

/** What can lie over the story. */
export type Sheet = 'help' | 'pause' | 'history' | 'comfort';

const BUTTONS: readonly { readonly sheet: Sheet; readonly icon: string; readonly key: PlayKey }[] = [
  { sheet: 'help', icon: 'lifebuoy', key: 'help' },
  { sheet: 'pause', icon: 'pause', key: 'pause' },
  { sheet: 'history', icon: 'clock-counter-clockwise', key: 'history' },
  { sheet: 'comfort', icon: 'text-aa', key: 'comfort' },
];

export interface TopBarProps {
  readonly onSheet: (sheet: Sheet) => void;
  readonly onShelf: () => void;
  readonly onExit: () => void;
}

export function TopBar({ onSheet, onShelf, onExit }: TopBarProps) {
  const { t } = useTelling();
  return (
    <header class="top">
      <nav class="top-row" aria-label={t('bar')}>
        <button type="button" class="round top-shelf" aria-label={t('shelf')} title={t('shelf')} onClick={onShelf}>
          <Icon name="house" />
        </button>
        {BUTTONS.map(({ sheet, icon, key }) => (
          <button
            key={sheet}
            type="button"
            class="round"
            aria-label={t(key)}
            title={t(key)}
            aria-haspopup="dialog"
            onClick={() => onSheet(sheet)}
          >
            <Icon name={icon} />
          </button>
        ))}
        <QuickExit onExit={onExit} />
      </nav>
    </header>
  );
}
