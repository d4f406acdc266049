// The first screen: what this is, that nothing leaves the device, and the way in. Also rendered at build time.
import type { ComponentChildren } from 'preact';

export interface HomeProps {
  readonly t: (key: string) => string;
  readonly onBegin: () => void;
  readonly stageSlot?: (slot: HTMLElement | null) => void;
  /** Language, comfort and the other small ways, at the top. */
  readonly corner?: ComponentChildren;
  readonly footer?: ComponentChildren;
}

export function Home({ t, onBegin, stageSlot, corner, footer }: HomeProps) {
  return (
    <div class="screen home">
      <div class="home-stage" ref={stageSlot ?? null} />
      <div class="home-corner">{corner}</div>
      <main class="home-words">
        <h1>{t('player:title')}</h1>
        <p class="home-lead">{t('player:lead')}</p>
        <button type="button" class="button button-main" onClick={onBegin}>
          {t('player:begin')}
        </button>
        <p class="home-private">{t('player:private')}</p>
      </main>
      {footer}
    </div>
  );
}
