// What opens from the corner, in a piece of its own: reading comfort, and help.
import { cards } from 'virtual:cards/nl';
import { Comfort } from '../play/controls/Comfort';
import { Dialog } from '../play/controls/Dialog';
import { HelpCard } from '../play/controls/HelpCard';
import { useTelling } from '../play/controls/telling';
import type { Player } from './player';
import '../play/controls/controls.css';

export type CornerSheet = 'comfort' | 'help';

export interface CornerSheetsProps {
  readonly player: Player;
  readonly open: CornerSheet;
  readonly onClose: () => void;
}

export function CornerSheets({ player, open, onClose }: CornerSheetsProps) {
  const { t } = useTelling();
  const title = open === 'help' ? t('help_title') : t('comfort');
  return (
    <Dialog title={title} onClose={onClose} onExit={player.leave}>
      {open === 'help' ? (
        <HelpCard help={cards.help} wanted={[]} />
      ) : (
        <Comfort
          settings={player.comfort}
          onChange={player.setComfort}
          onLanguage={(code) => void player.setLanguage(code)}
          onWipe={player.wipe}
        />
      )}
    </Dialog>
  );
}
