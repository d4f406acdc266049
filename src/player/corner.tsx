// The top of every screen outside a story: back, language, comfort, help, and the way out.
import { cards } from 'virtual:cards/nl';
import { useState } from 'preact/hooks';
import { Comfort } from '../play/controls/Comfort';
import { Dialog } from '../play/controls/Dialog';
import { HelpCard } from '../play/controls/HelpCard';
import { Icon } from '../play/controls/Icon';
import { QuickExit, ShiftExit } from '../play/controls/QuickExit';
import { useTelling } from '../play/controls/telling';
import type { Player } from './player';
import type { Screen } from './screen';

/** The language one is not reading in, under its own name. */
const OTHER_LANGUAGE = {
  nl: { code: 'en', name: 'English' },
  en: { code: 'nl', name: 'Nederlands' },
} as const;

export function Corner({ player, back }: { readonly player: Player; readonly back: Screen | null }) {
  const { t } = useTelling();
  const { language } = player.options;
  const [sheet, setSheet] = useState<'comfort' | 'help' | null>(null);
  const close = () => setSheet(null);
  const other = OTHER_LANGUAGE[language.code];
  const onLanguage = (code: typeof language.code) => void player.setLanguage(code);
  return (
    <header class="corner">
      {back && (
        <button
          type="button"
          class="round corner-back"
          aria-label={language.t('player:back')}
          onClick={() => player.go(back)}
        >
          <Icon name="caret-left" />
        </button>
      )}
      <button
        type="button"
        class="corner-language"
        lang={other.code}
        aria-label={`${other.name} (${other.code.toUpperCase()})`}
        onClick={() => onLanguage(other.code)}
      >
        <span class="corner-long">{other.name}</span>
        <span class="corner-short">{other.code.toUpperCase()}</span>
      </button>
      <button type="button" class="round" aria-label={t('comfort')} onClick={() => setSheet('comfort')}>
        <Icon name="text-aa" />
      </button>
      <button type="button" class="round" aria-label={t('help')} onClick={() => setSheet('help')}>
        <Icon name="lifebuoy" />
      </button>
      <QuickExit onExit={player.leave} />
      <ShiftExit onExit={player.leave} />
      {sheet === 'comfort' && (
        <Dialog title={t('comfort')} onClose={close} onExit={player.leave}>
          <Comfort settings={player.comfort} onChange={player.setComfort} onLanguage={onLanguage} />
        </Dialog>
      )}
      {sheet === 'help' && (
        <Dialog title={t('help_title')} onClose={close} onExit={player.leave}>
          <HelpCard help={cards.help} wanted={[]} />
        </Dialog>
      )}
    </header>
  );
}
