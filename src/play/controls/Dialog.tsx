// A sheet over the page: the rest is inert, Escape closes it, and the focus returns to where it was.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import { QuickExit } from './QuickExit';
import { useTelling } from './telling';
import { useModal } from './useModal';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Leaving stays one tap away, whatever is open. */
  readonly onExit: () => void;
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, onExit, look = 'sheet', children }: DialogProps) {
  const { t } = useTelling();
  const titleId = useId();
  const modal = useModal(onClose);
  return (
    <dialog {...modal} class={`dialog dialog-${look}`} aria-labelledby={titleId}>
      <div class="dialog-top">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <QuickExit onExit={onExit} />
        <button type="button" class="round" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
