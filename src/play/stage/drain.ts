// Takes the colour out of what a camera sees, and gives it back.
import type { Cameras, Filters, Scene } from 'phaser';

export class Drain {
  readonly #scene: Scene;
  readonly #camera: Cameras.Scene2D.Camera;
  /** How much colour is gone at level 1, and how much light. */
  readonly #depth: { readonly colour: number; readonly light: number };
  #filter: Filters.ColorMatrix | null = null;
  level = 0;

  constructor(scene: Scene, camera: Cameras.Scene2D.Camera, depth: { colour: number; light: number }) {
    this.#scene = scene;
    this.#camera = camera;
    this.#depth = depth;
  }

  /** 0: all colours, 1: all that may go is gone. */
  to(level: number, durationMs: number): void {
    this.#scene.tweens.killTweensOf(this);
    if (durationMs <= 0) {
      this.level = level;
      this.#apply();
      return;
    }
    const step = () => this.#apply();
    this.#scene.tweens.add({
      targets: this,
      level,
      duration: durationMs,
      ease: 'Sine.inOut',
      onUpdate: step,
      onComplete: step,
    });
  }

  /** A filter costs a picture of its own, so it is there only while colour is missing. */
  #apply(): void {
    const { internal } = this.#camera.filters;
    if (this.level <= 0.001) {
      if (this.#filter) internal.remove(this.#filter, true);
      this.#filter = null;
      return;
    }
    this.#filter ??= internal.addColorMatrix();
    const { colorMatrix } = this.#filter;
    colorMatrix.reset().saturate(-this.#depth.colour * this.level);
    colorMatrix.brightness(1 - this.#depth.light * this.level, true);
  }
}
