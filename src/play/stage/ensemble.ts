// Everybody on the stage: compares who is there with who should be, and lets them come, go, turn and change.
import type { GameObjects, Scene } from 'phaser';
import type { Figure, Tableau } from '../../story/tableau';
import type { ActorId, Shot } from '../../story/vocabulary';
import { Actor } from './actor';
import { ActorMotion } from './actorMotion';
import { gazes } from './gaze';
import { isSeated, type StageSize, type Standing, standings } from './layout';
import { phoneGlow } from './light';
import { isNight, tintOf } from './placeLight';
import { outline } from './poseLayer';
import type { Costume } from './wardrobe';

interface Member {
  readonly actor: Actor;
  readonly motion: ActorMotion;
  figure: Figure;
  costume: Costume;
  glow: GameObjects.Image | null;
}

const rolls = (costume: Costume) => costume.body === 'body/wheel' || costume.sheet.poses.walk === 'wheel';

/** Whoever speaks is in front; seen from head to feet, whoever sits; else the middle before the sides, so that faces stay free. */
function nearness(shot: Shot, speaks: boolean, feetY: number, share: number): number {
  if (shot === 'wide' && isSeated(feetY)) return 2;
  return speaks ? 1 : 0.5 - Math.abs(share - 0.5);
}

export class Ensemble {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Container;
  readonly #members = new Map<ActorId, Member>();
  readonly #leaving = new Set<ActorId>();
  #shot: Shot = 'wide';

  constructor(scene: Scene, layer: GameObjects.Container) {
    this.#scene = scene;
    this.#layer = layer;
  }

  get busy(): boolean {
    return [...this.#members.values()].some((member) => member.motion.busy);
  }

  /** Everybody to be seen, also those still walking off: their drawings must stay. */
  get seen(): readonly ActorId[] {
    return [...this.#members.keys(), ...this.#leaving];
  }

  /** `cut`: everybody is simply there, as after a change of place or shot. Figures without a costume are left out. */
  show(tableau: Tableau, costumes: ReadonlyMap<ActorId, Costume>, size: StageSize, cut: boolean, still: boolean): void {
    if (tableau.shot !== this.#shot || cut) this.clear();
    this.#shot = tableau.shot;
    const figures = tableau.figures.filter((figure) => costumes.has(figure.actor));
    this.#dismiss(figures, size, still);
    const worn = figures.flatMap((figure) => costumes.get(figure.actor) ?? []);
    const feet = worn.map((costume) => outline(costume.sheet, costume.body)).map((box) => box.y + box.h);
    const speaking = figures.findIndex((figure) => figure.actor === tableau.speaker);
    const places = standings(
      size,
      tableau.shot,
      figures.map((figure) => figure.spot),
      speaking,
      feet,
    );
    const looks = gazes(
      figures,
      places.map((place) => place.x),
      tableau.speaker,
    );
    figures.forEach((figure, index) => {
      const [costume, standing, gaze] = [worn[index], places[index], looks[index]];
      if (!costume || !standing || !gaze) return;
      const member = this.#members.get(figure.actor);
      if (member) this.#change(member, figure, costume, standing, gaze, still);
      else this.#admit(figure, costume, standing, gaze, size, cut || still);
    });
    const inFront = figures.map((figure, index) => ({
      figure,
      near: nearness(tableau.shot, index === speaking, feet[index] ?? 0, (places[index]?.x ?? 0) / size.width),
    }));
    for (const { figure } of inFront.sort((a, b) => a.near - b.near)) this.#raise(figure.actor);
    for (const member of this.#members.values()) this.#light(member, tableau);
  }

  talk(speaker: ActorId, talkMs: number): void {
    this.#members.get(speaker)?.motion.talk(talkMs);
  }

  /** Breathing and blinking, or everything held. */
  live(lively: boolean): void {
    for (const { motion } of this.#members.values()) {
      if (lively) motion.live();
      else motion.still();
    }
  }

  /** The foremost figure at a point of the stage, in its own pixels; small figures have a larger reach. */
  at(x: number, y: number, reach: number): ActorId | null {
    const order = [...this.#members.entries()].sort(
      ([, a], [, b]) => this.#layer.getIndex(b.actor.root) - this.#layer.getIndex(a.actor.root),
    );
    for (const [id, { actor }] of order) {
      const { root, outline: box, turn } = actor;
      const half = Math.max((box.w / 2) * root.scale * 0.86, reach);
      const middle = root.x + (box.x + box.w / 2 - box.axis) * root.scale * (turn.scaleX < 0 ? -1 : 1);
      if (
        Math.abs(x - middle) <= half &&
        y >= root.y + box.y * root.scale &&
        y <= root.y + (box.y + box.h) * root.scale
      )
        return id;
    }
    return null;
  }

  /** Everybody runs off backwards, as in a film wound back. */
  unwind(size: StageSize, durationMs: number): void {
    for (const { actor, motion } of this.#members.values()) {
      motion.still();
      const away = actor.root.x < size.width / 2 ? -0.16 : 0.16;
      this.#scene.tweens.add({
        targets: actor.root,
        x: actor.root.x + away * size.width,
        duration: durationMs,
        ease: 'Sine.in',
      });
    }
  }

  clear(): void {
    for (const { actor, motion } of this.#members.values()) {
      motion.still();
      actor.destroy();
    }
    this.#members.clear();
    this.#leaving.clear();
    this.#layer.removeAll(true);
  }

  #admit(
    figure: Figure,
    costume: Costume,
    standing: Standing,
    gaze: 'left' | 'right',
    size: StageSize,
    there: boolean,
  ): void {
    const actor = new Actor(this.#scene, this.#layer, costume, standing, figure.mood);
    const motion = new ActorMotion(actor);
    this.#members.set(figure.actor, { actor, motion, figure, costume, glow: null });
    actor.look(gaze);
    if (there) return;
    motion.enter(this.#outside(actor, size), rolls(costume));
  }

  #change(
    member: Member,
    figure: Figure,
    costume: Costume,
    standing: Standing,
    gaze: 'left' | 'right',
    still: boolean,
  ): void {
    const { actor, motion } = member;
    if (costume.bodyTexture !== member.costume.bodyTexture) {
      motion.reseat();
      actor.wear(costume, still);
    }
    if (figure.mood !== member.figure.mood) {
      actor.feel(figure.mood);
      if (!still) motion.flinch();
    }
    member.figure = figure;
    member.costume = costume;
    if (still) {
      this.#scene.tweens.killTweensOf(actor.root);
      actor.standing = standing;
      actor.root.setPosition(standing.x, standing.y).setScale(standing.scale);
      actor.look(gaze);
    } else {
      motion.moveTo(standing);
      motion.turnTo(gaze);
    }
  }

  #dismiss(figures: readonly Figure[], size: StageSize, still: boolean): void {
    for (const [id, { actor, motion, costume }] of [...this.#members]) {
      if (figures.some((figure) => figure.actor === id)) continue;
      this.#members.delete(id);
      if (still) {
        actor.destroy();
        continue;
      }
      this.#leaving.add(id);
      motion.leave(this.#outside(actor, size), rolls(costume), () => {
        this.#leaving.delete(id);
        actor.destroy();
      });
    }
  }

  #outside(actor: Actor, size: StageSize): number {
    const half = (actor.outline.w / 2) * actor.standing.scale * 1.1;
    return actor.standing.x < size.width / 2 ? -half : size.width + half;
  }

  #raise(id: ActorId): void {
    const member = this.#members.get(id);
    if (member) this.#layer.bringToTop(member.actor.root);
  }

  #light(member: Member, { place }: Tableau): void {
    member.actor.tint(tintOf(place));
    const glows = isNight(place) && member.costume.body === 'body/phone';
    if (glows && !member.glow) member.glow = phoneGlow(this.#scene, member.actor.turn);
    if (glows || !member.glow) return;
    member.glow.destroy();
    member.glow = null;
  }
}
