// One Phaser game with its three pictures, at the size of its parent; thrown away and built again when the GPU lets go of it.
import { Game } from 'phaser';
import type { StageSize } from './layout';
import type { PictureScene } from './pictureScene';
import { RestingLoop } from './restingLoop';
import { ShelfScene } from './shelfScene';
import { TableauScene } from './tableauScene';
import { TapeScene } from './tapeScene';
import { TrailScene } from './trailScene';

const MOST_PIXELS = 2;
const WEBGL = 2;
const INK = '#15111f';

/** Device pixels for one CSS pixel, capped for the memory of small machines. */
export const pixelRatio = () => Math.min(MOST_PIXELS, Math.max(1, window.devicePixelRatio || 1));

export function stageSize(parent: HTMLElement): StageSize {
  const ratio = pixelRatio();
  const { width, height } = parent.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}

export class StageGame {
  readonly game: Game;
  readonly loop: RestingLoop;
  readonly tableau = new TableauScene();
  readonly shelf = new ShelfScene();
  readonly trail = new TrailScene();
  readonly tape = new TapeScene();

  private constructor(parent: HTMLElement) {
    const size = stageSize(parent);
    this.game = new Game({
      type: WEBGL,
      parent,
      ...size,
      backgroundColor: INK,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: 0, zoom: 1 / pixelRatio() },
      // One texture a draw: with more, the shader compares interpolated texture numbers for equality, which tilted pictures lose.
      render: { antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
      scene: [this.tableau, this.shelf, this.trail, this.tape],
    });
    this.loop = new RestingLoop(this.game, () => this.pictures.some((picture) => picture.busy));
  }

  /** Resolves when the scenes stand; rejects when Phaser cannot start. */
  static open(parent: HTMLElement): Promise<StageGame> {
    return new Promise((resolve, reject) => {
      try {
        const opened = new StageGame(parent);
        opened.game.canvas?.setAttribute('aria-hidden', 'true');
        opened.game.events.once('poststep', () => {
          const { canvas } = opened.game;
          canvas.setAttribute('aria-hidden', 'true');
          canvas.style.display = 'block';
          opened.fit(parent);
          resolve(opened);
        });
      } catch (cause) {
        reject(cause);
      }
    });
  }

  get pictures(): readonly PictureScene[] {
    return [this.tableau, this.shelf, this.trail, this.tape];
  }

  /** Takes the size of `parent`; everything drawn is gone. */
  fit(parent: HTMLElement): StageSize {
    const size = stageSize(parent);
    this.game.scale.setZoom(1 / pixelRatio());
    this.game.scale.resize(size.width, size.height);
    // Phaser leaves the style as it was when only the buffer changed.
    const { style } = this.game.canvas;
    style.width = `${size.width / pixelRatio()}px`;
    style.height = `${size.height / pixelRatio()}px`;
    for (const picture of this.pictures) picture.fit(size);
    return size;
  }

  dispose(): void {
    this.loop.dispose();
    const { canvas } = this.game;
    this.game.destroy(true);
    // Phaser lets go at its next step, which a sleeping loop never takes.
    if (!this.game.loop.running) this.game.loop.wake();
    canvas.remove();
  }
}
