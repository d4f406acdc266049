// Time running back, over whatever is shown: soft streaks as on a tape. Nothing flashes.
import { type GameObjects, Scene } from 'phaser';
import type { StageSize } from './layout';
import type { PictureScene } from './pictureScene';

const STREAKS = 9;

export class TapeScene extends Scene implements PictureScene {
  #due: { readonly at: number; readonly then: () => void } | null = null;
  #size: StageSize = { width: 1, height: 1 };
  #streaks: GameObjects.Image[] = [];

  constructor() {
    super({ key: 'tape', active: true });
  }

  create(): void {
    const canvas = document.createElement('canvas');
    canvas.width = 256;
    canvas.height = 32;
    const pen = canvas.getContext('2d');
    if (pen) {
      for (let y = 0; y < 32; y++) {
        const soft = Math.sin((y / 31) * Math.PI) ** 2;
        const along = pen.createLinearGradient(0, 0, 256, 0);
        along.addColorStop(0, 'rgba(255,250,240,0)');
        along.addColorStop(0.3, `rgba(255,250,240,${0.75 * soft})`);
        along.addColorStop(0.8, `rgba(200,190,235,${0.6 * soft})`);
        along.addColorStop(1, 'rgba(200,190,235,0)');
        pen.fillStyle = along;
        pen.fillRect(0, y, 256, 1);
      }
    }
    this.textures.addImage('own/tape', canvas as unknown as HTMLImageElement);
    this.#streaks = Array.from({ length: STREAKS }, () => this.add.image(0, 0, 'own/tape').setVisible(false));
  }

  get busy(): boolean {
    return this.#due !== null;
  }

  /** Calls `then` after a while, by the wall clock even where frames are few; a later call takes its place. */
  after(waitMs: number, then: () => void): void {
    this.#due = { at: performance.now() + waitMs, then };
  }

  override update(): void {
    if (!this.#due || performance.now() < this.#due.at) return;
    const { then } = this.#due;
    this.#due = null;
    then();
  }

  fit(size: StageSize): void {
    this.#size = size;
    this.cameras.main.setSize(size.width, size.height);
    this.leave();
  }

  leave(): void {
    this.tweens.killAll();
    for (const streak of this.#streaks) streak.setVisible(false);
  }

  drain(): void {}

  unwind(durationMs: number): void {
    this.leave();
    const { width, height } = this.#size;
    this.#streaks.forEach((streak, index) => {
      const share = (index * 0.618) % 1;
      const thick = height * (0.006 + ((index * 0.37) % 1) * 0.03);
      const y = share * height;
      streak
        .setVisible(true)
        .setAlpha(0)
        .setPosition(width * 1.2, y);
      streak.setDisplaySize(width * (0.9 + share * 0.9), thick);
      this.tweens.add({
        targets: streak,
        x: -width * 0.5,
        duration: durationMs * (0.5 + share * 0.3),
        repeat: 1,
        ease: 'Linear',
      });
      this.tweens.add({ targets: streak, y: y - height * 0.2, duration: durationMs, ease: 'Sine.inOut' });
      this.tweens.add({
        targets: streak,
        alpha: 0.5,
        duration: durationMs * 0.3,
        yoyo: true,
        hold: durationMs * 0.4,
        onComplete: () => streak.setVisible(false),
      });
    });
  }
}
