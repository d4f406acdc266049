// Covers the whole screen with something calm that could be anything; everything behind it stays where it was.
import { QuickExit } from './QuickExit';
import { useTelling } from './telling';
import { useModal } from './useModal';

export interface PauseCoverProps {
  readonly onClose: () => void;
  readonly onExit: () => void;
  readonly onShelf: () => void;
}

export function PauseCover({ onClose, onExit, onShelf }: PauseCoverProps) {
  const { t } = useTelling();
  const modal = useModal(onClose);
  return (
    <dialog {...modal} class="pause" aria-labelledby="pause-title">
      <div class="pause-hills" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <QuickExit onExit={onExit} />
      <div class="pause-words">
        <h2 id="pause-title">{t('pause_title')}</h2>
        <p>{t('pause_text')}</p>
        <button type="button" class="solid" onClick={onClose}>
          {t('pause_on')}
        </button>
        <button type="button" class="quiet" onClick={onShelf}>
          {t('pause_shelf')}
        </button>
      </div>
    </dialog>
  );
}
