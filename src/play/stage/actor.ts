// One person on the stage: body, head, face and glasses, put together in character units and able to change.
import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../../story/vocabulary';
import { type Box, type Face, type FaceFrameKey, NECK } from './artFormat';
import type { Gaze } from './gaze';
import type { Standing } from './layout';
import { type Outline, outline } from './poseLayer';
import type { Costume } from './wardrobe';

type Part = 'mark' | 'nose' | 'mouth' | 'eyes' | 'brows';
const PARTS: readonly Part[] = ['mark', 'nose', 'mouth', 'eyes', 'brows'];
const FADE_MS = 180;

export class Actor {
  readonly scene: Scene;
  /** At the standing: its scale is pixels per unit. */
  readonly root: GameObjects.Container;
  /** Turns about the axis. */
  readonly turn: GameObjects.Container;
  /** Tilts about the neck. */
  readonly head: GameObjects.Container;
  standing: Standing;
  gaze: Gaze = 'right';
  #costume: Costume;
  #outline: Outline;
  #body: GameObjects.Image;
  readonly #parts = new Map<Part, GameObjects.Image>();
  #mood: Mood;
  #tint = 0xffffff;

  constructor(scene: Scene, parent: GameObjects.Container, costume: Costume, standing: Standing, mood: Mood) {
    this.scene = scene;
    this.standing = standing;
    this.#costume = costume;
    this.#mood = mood;
    this.#outline = outline(costume.sheet, costume.body);
    this.root = scene.add.container(standing.x, standing.y).setScale(standing.scale);
    this.turn = scene.add.container(0, 0);
    this.head = scene.add.container(0, 0).setScale(costume.sheet.headScale);
    parent.add(this.root);
    this.root.add(this.turn);
    this.#body = this.#layer(costume.bodyTexture, this.#bodyBox, this.turn, 0);
    this.turn.add(this.head);
    this.#layer(costume.headTexture, costume.sheet.layers.head, this.head, NECK.x, NECK.y);
    for (const part of PARTS) {
      const image = scene.add.image(0, 0, costume.faceTexture).setOrigin(0).setVisible(false);
      this.head.add(image);
      this.#parts.set(part, image);
    }
    const { acc } = costume.sheet.layers;
    if (acc && costume.accTexture) this.#layer(costume.accTexture, acc, this.head, NECK.x, NECK.y);
    this.#hang();
    this.rest();
  }

  get outline(): Outline {
    return this.#outline;
  }

  get face(): Face {
    return this.#costume.face.moods[this.#mood];
  }

  get mood(): Mood {
    return this.#mood;
  }

  /** The face of its mood, with its own mouth and open eyes. */
  rest(): void {
    const { brows, eyes, mouth, mark } = this.face;
    this.show('brows', `brows/${brows}`);
    this.show('eyes', `eyes/${eyes}`);
    this.show('mouth', `mouth/${mouth}`);
    this.show('nose', 'nose');
    if (mark) this.show('mark', `marks/${mark}`);
    else this.#parts.get('mark')?.setVisible(false);
  }

  feel(mood: Mood): void {
    this.#mood = mood;
    this.rest();
  }

  show(part: Part, key: FaceFrameKey): void {
    const image = this.#parts.get(part);
    const frame = this.#costume.face.frames[key];
    if (!image || !frame) return;
    image.setFrame(key).setDisplaySize(frame.w, frame.h).setVisible(true);
    image.setPosition(frame.ox - NECK.x, frame.oy - NECK.y);
  }

  look(gaze: Gaze): void {
    this.gaze = gaze;
    this.turn.setScale(gaze === 'left' ? -1 : 1, 1);
  }

  /** Another pose in the same shot; the old one fades away behind it. */
  wear(costume: Costume, swap: boolean): void {
    if (costume.bodyTexture === this.#costume.bodyTexture) return;
    const old = this.#body;
    this.#costume = costume;
    this.#outline = outline(costume.sheet, costume.body);
    this.#body = this.#layer(costume.bodyTexture, this.#bodyBox, this.turn, 0);
    this.turn.moveTo(this.#body, 0);
    this.turn.moveTo(old, 0);
    this.#body.setTint(this.#tint);
    this.#hang();
    if (swap) old.destroy();
    else {
      this.#body.setAlpha(0.35);
      this.scene.tweens.add({ targets: this.#body, alpha: 1, duration: FADE_MS });
      this.scene.tweens.add({ targets: old, alpha: 0, duration: FADE_MS, onComplete: () => old.destroy() });
    }
  }

  tint(tint: number): void {
    this.#tint = tint;
    for (const child of [...this.turn.list, ...this.head.list])
      if ('setTint' in child) (child as GameObjects.Image).setTint(tint);
  }

  destroy(): void {
    this.scene.tweens.killTweensOf([this.root, this.turn, this.head, ...this.turn.list]);
    this.root.destroy();
  }

  get #bodyBox(): Box {
    const { layers } = this.#costume.sheet;
    return layers[this.#costume.body] ?? layers.head;
  }

  /** Hangs body and head so that the axis of the pose is x 0. */
  #hang(): void {
    const { axis } = this.#outline;
    this.#body.setPosition(this.#bodyBox.x - axis, this.#bodyBox.y);
    this.head.setPosition(NECK.x - axis, NECK.y);
  }

  #layer(texture: string, box: Box, parent: GameObjects.Container, fromX: number, fromY = 0): GameObjects.Image {
    const image = this.scene.add.image(box.x - fromX, box.y - fromY, texture).setOrigin(0);
    image.setDisplaySize(box.w, box.h);
    parent.add(image);
    return image;
  }
}
