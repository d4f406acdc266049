// Keeps the browser's audio awake: phones stop it at a call, a lock or another app, and seldom start it again by themselves.

export interface SoundWakeOptions {
  /** The context in use now; null where the browser has none. */
  readonly context: () => AudioContext | null;
  /** It runs (again). */
  readonly onAwake: () => void;
  /** The page is shown or hidden. */
  readonly onVisible: (visible: boolean) => void;
  /** It does not come back by itself: build a new one. */
  readonly rebuild: () => void;
}

export interface SoundWake {
  readonly awake: () => boolean;
  /** After a new context was made: listens to that one. */
  readonly follow: () => void;
  readonly dispose: () => void;
}

const TOUCHES = ['pointerdown', 'pointerup', 'touchend', 'click', 'keydown'] as const;
/** How long a context may take to wake after a touch before it counts as dead. */
const PATIENCE_MS = 1500;
const MOST_REBUILDS = 2;

export function soundWake({ context, onAwake, onVisible, rebuild }: SoundWakeOptions): SoundWake {
  let followed: AudioContext | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;
  let rebuilds = 0;

  const awake = () => {
    const audio = context();
    return audio === null || audio.state === 'running';
  };

  const resume = () => {
    const audio = context();
    // A refusal is answered by the next touch; nobody needs to know.
    if (audio && audio.state !== 'running' && audio.state !== 'closed') audio.resume().catch(() => {});
  };

  const changed = () => {
    if (awake()) onAwake();
    else if (!document.hidden) resume();
  };

  const follow = () => {
    const audio = context();
    if (audio === followed) return;
    followed?.removeEventListener('statechange', changed);
    audio?.addEventListener('statechange', changed);
    followed = audio;
  };

  const lookAgain = () => {
    patience = null;
    if (awake() || document.hidden || rebuilds >= MOST_REBUILDS) return;
    rebuilds++;
    rebuild();
    follow();
    resume();
  };

  const touched = () => {
    if (awake()) return;
    resume();
    patience ??= setTimeout(lookAgain, PATIENCE_MS);
  };

  const shown = () => {
    onVisible(!document.hidden);
    if (!document.hidden) resume();
  };

  for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', shown);
  follow();
  return {
    awake,
    follow,
    dispose() {
      for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true });
      document.removeEventListener('visibilitychange', shown);
      followed?.removeEventListener('statechange', changed);
      if (patience !== null) clearTimeout(patience);
    },
  };
}
