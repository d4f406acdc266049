// Leaves the game at once: blank first, then a neutral page in its place, here and in every other tab.

const CHANNEL = 'kantelpunt.leave';
/** A plain page of ours that looks like schoolwork; it replaces the game in the tab's history. */
export const NEUTRAL_PAGE = './tafels.html';

export interface Exit {
  /** Sound stops, the page goes blank, and a neutral page takes its place. The browser's own history stays. */
  readonly leave: () => void;
  readonly dispose: () => void;
}

function blank(): void {
  document.documentElement.classList.add('gone');
  document.title = 'Tafels';
}

/** `before` runs first, at once: silence, and forgetting what should leave no trace. */
export function createExit(before: () => void, goTo: (page: string) => void = (page) => location.replace(page)): Exit {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const go = () => {
    blank();
    before();
    goTo(NEUTRAL_PAGE);
  };
  if (channel) channel.onmessage = go;
  const onReturn = (event: PageTransitionEvent) => {
    if (event.persisted && document.documentElement.classList.contains('gone')) location.reload();
  };
  addEventListener('pageshow', onReturn);
  return {
    leave: () => {
      channel?.postMessage('leave');
      go();
    },
    dispose: () => {
      channel?.close();
      removeEventListener('pageshow', onReturn);
    },
  };
}
