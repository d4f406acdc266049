// "Wis alles": asks once more, then nothing of the pupil is left on this device.
import { useState } from 'preact/hooks';
import { useTelling } from './telling';

export function Wipe({ onWipe }: { readonly onWipe: () => void }) {
  const { t } = useTelling();
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <div class="wipe">
        <button type="button" class="wipe-button" onClick={() => ask(true)}>
          {t('wipe')}
        </button>
      </div>
    );
  return (
    <div class="wipe">
      <p role="status">{t('wipe_sure')}</p>
      <button type="button" class="wipe-button wipe-yes" onClick={onWipe}>
        {t('wipe_yes')}
      </button>
      <button type="button" class="wipe-button" onClick={() => ask(false)}>
        {t('wipe_no')}
      </button>
    </div>
  );
}
