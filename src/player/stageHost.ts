// Holds the one canvas of the page, moves it from screen to screen, and keeps the words going when it fails.
import { noStage, type Picture, type Stage } from '../play/stage/stage';
import type { ActorId } from '../story/vocabulary';

export interface StageHostOptions {
  readonly reducedMotion: () => boolean;
  /** Resolves when the words have all they need and the picture may take the line. */
  readonly wordsAreHere: () => Promise<void>;
  readonly onActor: (actor: ActorId) => void;
  readonly onLocker: (id: string) => void;
  /** Told once, when there will be no picture. */
  readonly onProblem: () => void;
}

/** Runs when the page has nothing better to do, so that words and taps always come first. */
function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action, { timeout: 1500 });
  else setTimeout(action, 200);
}

export class StageHost {
  readonly #options: StageHostOptions;
  readonly #element = document.createElement('div');
  #stage: Stage = noStage;
  #state: 'off' | 'loading' | 'on' | 'failed' = 'off';
  #picture: Picture = { kind: 'empty' };

  constructor(options: StageHostOptions) {
    this.#options = options;
    this.#element.className = 'stage-canvas';
    this.#element.setAttribute('aria-hidden', 'true');
  }

  /** Whether pictures are to be expected here, now or soon. */
  get alive(): boolean {
    return this.#state === 'loading' || this.#state === 'on';
  }

  /** Puts the canvas into a screen's slot; as a ref callback. */
  readonly slot = (slot: HTMLElement | null): void => {
    if (slot && this.#element.parentElement !== slot) slot.append(this.#element);
  };

  readonly show = (picture: Picture): void => {
    this.#picture = picture;
    this.#stage.show(picture);
  };

  readonly rewind = (picture: Picture): void => {
    this.#picture = picture;
    this.#stage.rewind(picture);
  };

  setMotion(reduced: boolean): void {
    this.#stage.setMotion(reduced);
  }

  /** Turns pictures on (loaded when the page is idle) or off. */
  setOn(on: boolean): void {
    if (!on) this.#stop('off');
    else if (this.#state === 'off') {
      this.#state = 'loading';
      whenIdle(() => void this.#load());
    }
  }

  async #load(): Promise<void> {
    if (this.#state !== 'loading') return;
    try {
      await this.#options.wordsAreHere();
      const { createStage } = await import('../play/stage/createStage');
      const stage = await createStage({
        parent: this.#element,
        reducedMotion: this.#options.reducedMotion(),
        onActor: this.#options.onActor,
        onLocker: this.#options.onLocker,
        // One missing drawing, or a picture on its way back, is no reason to take the others away.
        onProblem: () => {},
      });
      if (stage === noStage) throw new Error('no picture can be drawn here');
      if (this.#state !== 'loading') {
        stage.dispose();
        return;
      }
      this.#state = 'on';
      this.#stage = stage;
      stage.show(this.#picture);
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    if (this.#state === 'failed') return;
    this.#stop('failed');
    this.#options.onProblem();
  }

  #stop(state: 'off' | 'failed'): void {
    this.#stage.dispose();
    this.#stage = noStage;
    this.#state = state;
    this.#element.replaceChildren();
  }
}
