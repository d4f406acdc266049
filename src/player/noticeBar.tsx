// One quiet line when something failed: what it means, and that the game goes on.
import type { Player } from './player';
import type { Notice } from './screen';

const KEYS: Record<Notice, string> = {
  storageFull: 'player:noticeStorageFull',
  noPicture: 'player:noticeNoPicture',
  noStory: 'player:noticeNoStory',
  noPiece: 'player:noticeNoPiece',
  lostWay: 'player:noticeLostWay',
  wiped: 'player:noticeWiped',
};

export function NoticeBar({ player }: { readonly player: Player }) {
  const { t } = player.options.language;
  const { notice } = player;
  return (
    <div class="app-notice-place" role="status">
      {notice && (
        <div class="app-notice">
          <p>{t(KEYS[notice])}</p>
          <button type="button" class="link" onClick={player.dismiss}>
            {t('player:noticeClose')}
          </button>
        </div>
      )}
    </div>
  );
}
