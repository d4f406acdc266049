// Lets the game draw only while something moves: a still picture costs nothing.
import type { Game } from 'phaser';

/** Breathing and blinking go on so long after the last change. */
const IDLE_MS = 20_000;

export class RestingLoop {
  readonly #game: Game;
  readonly #busy: () => boolean;
  readonly #look: () => void;
  readonly #visible: () => void;
  #awakeUntil = 0;

  constructor(game: Game, busy: () => boolean) {
    this.#game = game;
    this.#busy = busy;
    this.#look = () => {
      if (performance.now() < this.#awakeUntil || this.#moving()) return;
      this.#game.loop.sleep();
    };
    this.#visible = () => {
      if (document.hidden) this.#game.loop.sleep();
      else this.stir(false);
    };
    game.events.on('postrender', this.#look);
    document.addEventListener('visibilitychange', this.#visible);
  }

  /** Something changed: draws until it has come to rest, and with `idle` some while longer. */
  stir(idle: boolean): void {
    this.#awakeUntil = performance.now() + (idle ? IDLE_MS : 40);
    if (document.hidden || this.#game.loop.running) return;
    this.#game.loop.resetDelta();
    this.#game.loop.wake(true);
  }

  dispose(): void {
    this.#game.events.off('postrender', this.#look);
    document.removeEventListener('visibilitychange', this.#visible);
  }

  #moving(): boolean {
    const tweening = this.#game.scene.scenes.some((scene) =>
      scene.tweens?.getTweens().some((tween) => !tween.isInfinite),
    );
    return tweening || this.#busy();
  }
}
