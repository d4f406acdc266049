// The place behind everybody; a new one fades in over the old.
import type { GameObjects, Scene } from 'phaser';
import type { StageSize } from './layout';

const FADE_MS = 420;

export class Backdrop {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Container;
  #key: string | null = null;
  #image: GameObjects.Image | null = null;

  constructor(scene: Scene, layer: GameObjects.Container) {
    this.#scene = scene;
    this.#layer = layer;
  }

  /** The textures to be seen, also of a place still fading. */
  get textures(): readonly string[] {
    return (this.#layer.list as GameObjects.Image[]).map((image) => image.texture.key);
  }

  show(key: string | null, size: StageSize, swap: boolean): void {
    if (key === this.#key && this.#image) return;
    const old = this.#image;
    for (const stray of this.#layer.list.filter((image) => image !== old)) stray.destroy();
    this.#key = key;
    this.#image = key ? this.#scene.add.image(size.width / 2, size.height / 2, key) : null;
    if (this.#image) {
      this.#image.setDisplaySize(size.width, size.height);
      this.#layer.add(this.#image);
    }
    if (swap) {
      old?.destroy();
      return;
    }
    if (this.#image) {
      this.#image.setAlpha(0);
      this.#scene.tweens.add({
        targets: this.#image,
        alpha: 1,
        duration: FADE_MS,
        ease: 'Sine.out',
        onComplete: () => old?.destroy(),
      });
    } else if (old)
      this.#scene.tweens.add({ targets: old, alpha: 0, duration: FADE_MS, onComplete: () => old.destroy() });
  }

  clear(): void {
    this.#scene.tweens.killTweensOf(this.#layer.list);
    this.#layer.removeAll(true);
    this.#image = null;
    this.#key = null;
  }
}
