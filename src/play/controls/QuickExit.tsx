// "Weg hier": one tap, or Shift three times, and somebody else's eyes see an ordinary page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useTelling } from './telling';
import { countShift, NO_SHIFTS, SHIFT_WINDOW_MS, SHIFTS } from './tripleShift';

/** The button; several may stand on a page (dialogs have their own). `onExit` leaves at once. */
export function QuickExit({ onExit }: { onExit: () => void }) {
  const { t } = useTelling();
  return (
    <button type="button" class="quick-exit" aria-label={t('exit_label')} onClick={onExit}>
      <Icon name="sign-out" />
      <span>{t('exit')}</span>
    </button>
  );
}

/** Listens for Shift three times, and says politely how many are left. Put one on every page. */
export function ShiftExit({ onExit }: { onExit: () => void }) {
  const { t } = useTelling();
  const count = useRef(NO_SHIFTS);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const patience = { timer: 0 };
    const onKey = (event: KeyboardEvent) => {
      const before = count.current.presses;
      const type = event.type === 'keyup' ? 'keyup' : 'keydown';
      count.current = countShift(count.current, {
        type,
        key: event.key,
        shiftKey: event.shiftKey,
        atMs: event.timeStamp,
      });
      const { presses } = count.current;
      if (presses === before) return;
      clearTimeout(patience.timer);
      if (presses === 0) return setSaid('');
      if (presses >= SHIFTS) {
        count.current = NO_SHIFTS;
        setSaid(t('exit_going'));
        return onExit();
      }
      const left = SHIFTS - presses;
      setSaid(left === 1 ? t('exit_last') : t('exit_more', { count: left }));
      patience.timer = Number(
        setTimeout(() => {
          count.current = NO_SHIFTS;
          setSaid(t('exit_off'));
        }, SHIFT_WINDOW_MS),
      );
    };
    addEventListener('keydown', onKey);
    addEventListener('keyup', onKey);
    return () => {
      clearTimeout(patience.timer);
      removeEventListener('keydown', onKey);
      removeEventListener('keyup', onKey);
    };
  }, [onExit, t]);
  return (
    <p class="for-ears" role="status">
      {said}
    </p>
  );
}

/** Explains leaving before it is needed: on the home page, on a story's card, beside Help. */
export function QuickExitNote() {
  const { t } = useTelling();
  return (
    <aside class="exit-note">
      <h3>{t('exit_note_title')}</h3>
      <p>{t('exit_note', { exit: t('exit') })}</p>
      <p class="hint">{t('exit_note_history')}</p>
    </aside>
  );
}
