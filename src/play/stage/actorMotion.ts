// How an actor moves: breathing, blinking, talking, nodding, shaking, walking on and off, turning.
import type { Time, Tweens } from 'phaser';
import type { Actor } from './actor';
import type { Gaze } from './gaze';
import type { Standing } from './layout';

const BLINK_MS = 110;
const TALK_STEP_MS = 105;
const WALK_MS = 620;
/** These eyes are closed or laughing already. */
const NO_BLINK: readonly string[] = ['happy', 'down', 'blink'];
const TALK_MOUTHS = ['open1', 'open2', null, 'open2', 'open1', null] as const;

export class ActorMotion {
  readonly #actor: Actor;
  #breath: Tweens.Tween | null = null;
  #blink: Time.TimerEvent | null = null;
  #talk: Time.TimerEvent | null = null;
  #closed = false;

  constructor(actor: Actor) {
    this.#actor = actor;
  }

  /** Whether it is in the middle of something that may not freeze. */
  get busy(): boolean {
    return this.#closed || this.#talk !== null;
  }

  live(): void {
    const { scene, head } = this.#actor;
    const y = head.y;
    this.#breath ??= scene.tweens.add({
      targets: head,
      y: y + 4,
      duration: 1600 + Math.random() * 300,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.inOut',
    });
    this.#blink ??= this.#nextBlink();
  }

  /** Holds its breath. */
  still(): void {
    this.#breath?.remove();
    this.#blink?.remove();
    this.#talk?.remove();
    this.#breath = null;
    this.#blink = null;
    this.#talk = null;
    this.#closed = false;
    this.#actor.rest();
  }

  /** Forgets the breath, because the head hangs elsewhere now. */
  reseat(): void {
    this.#breath?.remove();
    this.#breath = null;
  }

  talk(talkMs: number): void {
    this.hush();
    const { scene } = this.#actor;
    const count = Math.max(2, Math.round(talkMs / TALK_STEP_MS));
    const speak = (step: number): void => {
      const mouth = step >= count ? null : (TALK_MOUTHS[step % TALK_MOUTHS.length] ?? null);
      this.#actor.show('mouth', `mouth/${mouth ?? this.#actor.face.mouth}`);
      this.#talk = step >= count ? null : scene.time.delayedCall(TALK_STEP_MS, () => speak(step + 1));
    };
    speak(0);
    scene.tweens.add({
      targets: this.#actor.head,
      angle: -1.6,
      duration: 240,
      yoyo: true,
      repeat: 1,
      ease: 'Sine.inOut',
    });
  }

  hush(): void {
    this.#talk?.remove();
    this.#talk = null;
    this.#actor.show('mouth', `mouth/${this.#actor.face.mouth}`);
  }

  /** A small tilt of the head as the mood changes; somebody shocked shakes. */
  flinch(): void {
    const { scene, head, turn, mood } = this.#actor;
    scene.tweens.add({ targets: head, angle: 2.4, duration: 90, yoyo: true, hold: 60, ease: 'Sine.out' });
    if (mood !== 'shocked' && mood !== 'scared') return;
    scene.tweens.add({ targets: turn, x: 6, duration: 60, yoyo: true, repeat: 2, onComplete: () => turn.setX(0) });
  }

  turnTo(gaze: Gaze): void {
    const { scene, turn } = this.#actor;
    if (gaze === this.#actor.gaze) return;
    this.#actor.gaze = gaze;
    const side = gaze === 'left' ? -1 : 1;
    scene.tweens.chain({
      targets: turn,
      tweens: [
        { scaleX: -side * 0.8, duration: 70, ease: 'Sine.in', onComplete: () => turn.setScale(side * 0.8, 1) },
        { scaleX: side, duration: 130, ease: 'Back.out' },
      ],
    });
  }

  moveTo(standing: Standing): void {
    const { scene, root, standing: old } = this.#actor;
    if (old.x === standing.x && old.y === standing.y && old.scale === standing.scale) return;
    this.#actor.standing = standing;
    scene.tweens.add({
      targets: root,
      x: standing.x,
      y: standing.y,
      scale: standing.scale,
      duration: 320,
      ease: 'Cubic.inOut',
    });
  }

  /** Walks or rolls in from outside at `fromX`. */
  enter(fromX: number, rolls: boolean): void {
    const { scene, root, standing, turn } = this.#actor;
    root.setX(fromX);
    scene.tweens.add({ targets: root, x: standing.x, duration: WALK_MS, ease: 'Cubic.out' });
    if (!rolls) this.#steps(turn);
  }

  leave(toX: number, rolls: boolean, gone: () => void): void {
    const { scene, root, turn } = this.#actor;
    this.still();
    scene.tweens.add({ targets: root, x: toX, duration: WALK_MS * 0.85, ease: 'Cubic.in', onComplete: gone });
    if (!rolls) this.#steps(turn);
  }

  #steps(turn: Actor['turn']): void {
    const up = { targets: turn, y: -16, duration: WALK_MS / 6, yoyo: true, repeat: 2, ease: 'Sine.inOut' };
    this.#actor.scene.tweens.add({ ...up, onComplete: () => turn.setY(0) });
  }

  #nextBlink(): Time.TimerEvent {
    const { scene } = this.#actor;
    return scene.time.delayedCall(2400 + Math.random() * 3600, () => {
      const { eyes } = this.#actor.face;
      if (!NO_BLINK.includes(eyes)) {
        this.#closed = true;
        this.#actor.show('eyes', 'eyes/blink');
      }
      this.#blink = scene.time.delayedCall(BLINK_MS, () => {
        this.#closed = false;
        this.#actor.show('eyes', `eyes/${this.#actor.face.eyes}`);
        this.#blink = this.#nextBlink();
      });
    });
  }
}
