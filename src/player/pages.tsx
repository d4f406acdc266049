// The pages to read: about and privacy, with wiping; and the makers.
import { useState } from 'preact/hooks';
import type { Language } from '../browser/language';

export function About({ language, onWipe }: { readonly language: Language; readonly onWipe: () => void }) {
  const { t } = language;
  const [asking, ask] = useState(false);
  return (
    <main class="page">
      <h1>{t('player:aboutTitle')}</h1>
      <p>{t('player:aboutWhat')}</p>
      <p>{t('player:aboutNot')}</p>
      <p>{t('player:aboutEvidence')}</p>
      <h2>{t('player:privacyTitle')}</h2>
      <p>{t('player:privacyText')}</p>
      <p>{t('player:privacyStore')}</p>
      <p>{t('player:privacyHistory')}</p>
      <div class="wipe">
        {asking ? (
          <>
            <p role="status">{t('player:wipeSure')}</p>
            <button type="button" class="button button-main" onClick={onWipe}>
              {t('player:wipeYes')}
            </button>
            <button type="button" class="button" onClick={() => ask(false)}>
              {t('player:wipeNo')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => ask(true)}>
            {t('player:wipe')}
          </button>
        )}
      </div>
    </main>
  );
}

const CREDITS = ['creditsArt', 'creditsType', 'creditsIcons', 'creditsSound', 'creditsCode'] as const;

export function Credits({ language }: { readonly language: Language }) {
  return (
    <main class="page">
      <h1>{language.t('player:creditsTitle')}</h1>
      {CREDITS.map((key) => (
        <p key={key}>{language.t(`player:${key}`)}</p>
      ))}
    </main>
  );
}
