// The pages to read: about and privacy, with wiping; and the makers.
import type { Language } from '../browser/language';
import { Wipe } from '../play/controls/Wipe';

export function About({ language, onWipe }: { readonly language: Language; readonly onWipe: () => void }) {
  const { t } = language;
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
      <Wipe onWipe={onWipe} />
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
