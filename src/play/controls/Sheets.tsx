// Whatever lies over the story at the moment: help, pause, history or comfort.
import type { HistoryEntry } from '../../story/moment';
import { Comfort, type ComfortProps } from './Comfort';
import { Dialog } from './Dialog';
import { HelpCard, type HelpCardProps } from './HelpCard';
import { History } from './History';
import { PauseCover } from './PauseCover';
import { QuickExitNote } from './QuickExit';
import type { Sheet } from './TopBar';
import { useTelling } from './telling';

export interface SheetsProps {
  readonly open: Sheet | null;
  readonly onClose: () => void;
  readonly onExit: () => void;
  readonly onShelf: () => void;
  readonly history: () => readonly HistoryEntry[];
  readonly help: HelpCardProps;
  readonly comfort: ComfortProps;
}

export function Sheets({ open, onClose, onExit, onShelf, history, help, comfort }: SheetsProps) {
  const { t } = useTelling();
  switch (open) {
    case null:
      return null;
    case 'pause':
      return <PauseCover onClose={onClose} onExit={onExit} onShelf={onShelf} />;
    case 'history':
      return (
        <Dialog title={t('history')} onClose={onClose} onExit={onExit}>
          <History entries={history()} />
        </Dialog>
      );
    case 'help':
      return (
        <Dialog title={t('help_title')} onClose={onClose} onExit={onExit}>
          <HelpCard {...help} />
          <QuickExitNote />
        </Dialog>
      );
    case 'comfort':
      return (
        <Dialog title={t('comfort')} onClose={onClose} onExit={onExit}>
          <Comfort {...comfort} />
        </Dialog>
      );
  }
}
