// The top of every screen outside a story: back, language, comfort, help, and the way out.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { languageAfter } from '../browser/language';
import { SPOKEN } from '../browser/languages';
import { Icon } from '../play/controls/Icon';
import { QuickExit, ShiftExit } from '../play/controls/QuickExit';
import { useTelling } from '../play/controls/telling';
import type { CornerSheet, CornerSheetsProps } from './cornerSheets';
import { cornerSheets } from './pieces';
import type { Player } from './player';
import type { Screen } from './screen';

interface OpenSheet {
  readonly which: CornerSheet;
  readonly Sheet: FunctionComponent<CornerSheetsProps>;
}

export function Corner({ player, back }: { readonly player: Player; readonly back: Screen | null }) {
  const { t } = useTelling();
  const { language } = player.options;
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const open = (which: CornerSheet) =>
    cornerSheets().then(
      ({ CornerSheets }) => setSheet({ which, Sheet: CornerSheets }),
      () => player.say('noPiece'),
    );
  const other = languageAfter(language.code);
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
      <button type="button" class="corner-language" lang={other} onClick={() => void player.setLanguage(other)}>
        <span class="corner-long">{SPOKEN[other].name}</span>
        <span class="corner-short" aria-hidden="true">
          {other.toUpperCase()}
        </span>
      </button>
      <button type="button" class="round" aria-label={t('comfort')} onClick={() => void open('comfort')}>
        <Icon name="text-aa" />
      </button>
      <button type="button" class="round" aria-label={t('help')} onClick={() => void open('help')}>
        <Icon name="lifebuoy" />
      </button>
      <QuickExit onExit={player.leave} />
      <ShiftExit onExit={player.leave} />
      {sheet && <sheet.Sheet player={player} open={sheet.which} onClose={() => setSheet(null)} />}
    </header>
  );
}
