// The shelf: a school hallway in which every locker is a story.
import { BlendModes, type GameObjects, Scene } from 'phaser';
import { Drain } from './drain';
import type { StageSize } from './layout';
import { glowTexture } from './light';
import { type DoorColour, doorSvg, hallSvg, insideSvg, STICKERS } from './lockerDrawing';
import type { PictureScene } from './pictureScene';
import { type Door, doorAt, type ShelfPlan, shelfPlan } from './shelfLayout';
import type { Locker, Picture } from './stage';
import type { Wardrobe } from './wardrobe';

type Shelf = Extract<Picture, { kind: 'shelf' }>;

const OPEN_MS = 520;
/** How much of its width a door still shows. */
const SHUT = 1;
const AJAR = 0.64;
const OPEN = 0.2;

const colourOf = (locker: Locker | undefined, door: Door): DoorColour =>
  locker?.warmUp ? 'yellow' : Math.round(door.x / door.w) % 2 === 0 ? 'teal' : 'deep';

export class ShelfScene extends Scene implements PictureScene {
  readonly busy = false;
  #size: StageSize = { width: 1, height: 1 };
  #layer: GameObjects.Container | null = null;
  #drain: Drain | null = null;
  #plan: ShelfPlan = { doors: [], floorY: 0 };
  #lockers: readonly Locker[] = [];
  #looks = '';
  readonly #hinges = new Map<string, GameObjects.Container>();

  constructor() {
    super({ key: 'shelf', active: true });
  }

  create(): void {
    this.#layer = this.add.container(0, 0);
    this.#drain = new Drain(this, this.cameras.main, { colour: 0.9, light: 0.1 });
  }

  fit(size: StageSize): void {
    this.#size = size;
    this.cameras.main.setSize(size.width, size.height);
    this.leave();
  }

  leave(): void {
    this.tweens.killAll();
    this.#layer?.removeAll(true);
    this.#hinges.clear();
    this.#looks = '';
    this.drain(0, 0);
  }

  drain(level: number, durationMs: number): void {
    this.#drain?.to(level, durationMs);
  }

  unwind(durationMs: number): void {
    this.drain(1, durationMs * 0.4);
  }

  /** The story whose locker is at a point. */
  tapped(x: number, y: number): string | null {
    return this.#lockers[doorAt(this.#plan, x, y)]?.id ?? null;
  }

  /** Draws what is needed first; the result shows it. */
  async prepared(shelf: Shelf, wardrobe: Wardrobe, still: boolean): Promise<() => void> {
    const plan = shelfPlan(this.#size, shelf.lockers.length);
    const { width, height } = this.#size;
    const { w, h } = plan.doors[0] ?? { w: 1, h: 1 };
    const tall = Math.round((200 * h) / w);
    const [hall, inside] = await Promise.all([
      wardrobe.drawing(`hall/${shelf.lockers.length}`, hallSvg(this.#size, plan), width, height),
      wardrobe.drawing(`inside/${tall}`, insideSvg(tall), w, h),
    ]);
    const doors = await Promise.all(
      plan.doors.map((door) => {
        const colour = colourOf(shelf.lockers[door.story], door);
        const sticker = door.story < 0 ? null : door.story % STICKERS.length;
        return wardrobe.drawing(`door/${tall}/${colour}/${sticker ?? '-'}`, doorSvg(tall, colour, sticker), w, h);
      }),
    );
    return () => this.#draw(shelf, plan, { hall, inside, doors }, still);
  }

  #draw(
    shelf: Shelf,
    plan: ShelfPlan,
    art: { hall: string; inside: string; doors: readonly string[] },
    still: boolean,
  ): void {
    const looks = JSON.stringify(shelf.lockers);
    const fresh = looks !== this.#looks;
    if (fresh) this.#build(shelf, plan, art);
    this.#looks = looks;
    for (const locker of shelf.lockers) {
      const hinge = this.#hinges.get(locker.id);
      if (!hinge) continue;
      const to = shelf.chosen === locker.id ? OPEN : locker.seen ? AJAR : SHUT;
      this.tweens.killTweensOf(hinge);
      if (still || fresh) hinge.setScale(to, 1);
      else if (hinge.scaleX !== to)
        this.tweens.add({ targets: hinge, scaleX: to, duration: OPEN_MS, ease: 'Cubic.inOut' });
    }
  }

  #build(shelf: Shelf, plan: ShelfPlan, art: { hall: string; inside: string; doors: readonly string[] }): void {
    this.leave();
    this.#plan = plan;
    this.#lockers = shelf.lockers;
    const { width, height } = this.#size;
    const layer = this.#layer;
    if (!layer) return;
    layer.add(this.add.image(0, 0, art.hall).setOrigin(0).setDisplaySize(width, height));
    plan.doors.forEach((door, index) => {
      const locker = shelf.lockers[door.story];
      const face = art.doors[index] ?? '';
      if (!locker) {
        layer.add(this.add.image(door.x, door.y, face).setOrigin(0).setDisplaySize(door.w, door.h).setTint(0xc9d3d3));
        return;
      }
      layer.add(this.add.image(door.x, door.y, art.inside).setOrigin(0).setDisplaySize(door.w, door.h));
      layer.add(this.#spill(door));
      const hinge = this.add.container(door.x, door.y);
      hinge.add(this.add.image(0, 0, face).setOrigin(0).setDisplaySize(door.w, door.h));
      layer.add(hinge);
      this.#hinges.set(locker.id, hinge);
    });
  }

  /** Warm light that falls out of a locker. */
  #spill(door: Door): GameObjects.Image {
    const light = this.add.image(door.x + door.w * 0.86, door.y + door.h * 0.5, glowTexture(this)).setTint(0xffc46b);
    return light
      .setBlendMode(BlendModes.ADD)
      .setAlpha(0.34)
      .setDisplaySize(door.w * 1.3, door.h * 1.15);
  }
}
