// Rain before a place: a few long streaks that fall again and again.
import type { GameObjects, Scene } from 'phaser';
import type { StageSize } from './layout';

const STREAKS = 22;

function streakTexture(scene: Scene): string {
  const key = 'own/streak';
  if (scene.textures.exists(key)) return key;
  const canvas = document.createElement('canvas');
  canvas.width = 4;
  canvas.height = 128;
  const pen = canvas.getContext('2d');
  if (pen) {
    const fall = pen.createLinearGradient(0, 0, 0, 128);
    fall.addColorStop(0, 'rgba(235,244,255,0)');
    fall.addColorStop(1, 'rgba(235,244,255,.95)');
    pen.fillStyle = fall;
    pen.fillRect(1, 0, 2, 128);
  }
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
  return key;
}

export class Rain {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Container;

  constructor(scene: Scene, layer: GameObjects.Container) {
    this.#scene = scene;
    this.#layer = layer;
  }

  get falling(): boolean {
    return this.#layer.length > 0;
  }

  fall(size: StageSize, moving: boolean): void {
    this.stop();
    const key = streakTexture(this.#scene);
    for (let index = 0; index < STREAKS; index++) {
      const near = (index % 3) / 2;
      const x = ((index * 0.618) % 1) * size.width * 1.1;
      const y = ((index * 0.37) % 1) * size.height;
      const streak = this.#scene.add
        .image(x, y, key)
        .setRotation(0.12)
        .setAlpha(0.16 + near * 0.2);
      streak.setDisplaySize(size.height * 0.004 * (1 + near), size.height * (0.07 + near * 0.07));
      this.#layer.add(streak);
      if (!moving) continue;
      const fallMs = 900 - near * 320;
      const drift = -size.height * 0.14;
      streak.setPosition(x - drift / 2, -size.height * 0.15);
      const end = { y: size.height * 1.15, x: x + drift / 2 };
      this.#scene.tweens.add({
        targets: streak,
        ...end,
        duration: fallMs,
        repeat: -1,
        delay: ((index * 0.37) % 1) * fallMs,
      });
    }
  }

  stop(): void {
    this.#scene.tweens.killTweensOf(this.#layer.list);
    this.#layer.removeAll(true);
  }
}
