// The picture of a story: a place, who stands there, and a world that can stand still.
import { type Cameras, type GameObjects, Scene } from 'phaser';
import type { Tableau } from '../../story/tableau';
import type { ActorId } from '../../story/vocabulary';
import { Backdrop } from './backdrop';
import { frame, STOP_MS } from './cameraWork';
import { Drain } from './drain';
import { Ensemble } from './ensemble';
import type { StageSize } from './layout';
import { vignetteTexture } from './light';
import type { PictureScene } from './pictureScene';
import { Rain } from './rain';
import type { Costume } from './wardrobe';

/** What the tableau needs to be drawn. */
export interface TableauArt {
  readonly place: string | null;
  readonly costumes: ReadonlyMap<ActorId, Costume>;
}

export class TableauScene extends Scene implements PictureScene {
  #size: StageSize = { width: 1, height: 1 };
  #tableau: Tableau | null = null;
  #back!: Cameras.Scene2D.Camera;
  #front!: Cameras.Scene2D.Camera;
  #drains: readonly Drain[] = [];
  #backdrop!: Backdrop;
  #ensemble!: Ensemble;
  #rain!: Rain;
  #vignette!: GameObjects.Image;

  constructor() {
    super({ key: 'tableau', active: true });
  }

  create(): void {
    this.#back = this.cameras.main;
    this.#front = this.cameras.add();
    const places = this.add.container(0, 0);
    const front = this.add.container(0, 0);
    const people = this.add.container(0, 0);
    const rain = this.add.container(0, 0);
    this.#vignette = this.add.image(0, 0, vignetteTexture(this)).setAlpha(0);
    front.add([people, rain, this.#vignette]);
    this.#back.ignore(front);
    this.#front.ignore(places);
    this.#drains = [
      new Drain(this, this.#back, { colour: 0.94, light: 0.14 }),
      new Drain(this, this.#front, { colour: 0.66, light: 0.04 }),
    ];
    this.#backdrop = new Backdrop(this, places);
    this.#ensemble = new Ensemble(this, people);
    this.#rain = new Rain(this, rain);
  }

  get busy(): boolean {
    return this.#ensemble.busy;
  }

  get seen(): readonly ActorId[] {
    return this.#ensemble.seen;
  }

  get placeTextures(): readonly string[] {
    return this.#backdrop.textures;
  }

  fit(size: StageSize): void {
    this.#size = size;
    for (const camera of [this.#back, this.#front]) camera.setSize(size.width, size.height);
    this.#vignette.setPosition(size.width / 2, size.height / 2).setDisplaySize(size.width * 1.25, size.height * 1.25);
    this.leave();
  }

  leave(): void {
    this.tweens.killAll();
    this.#tableau = null;
    this.#ensemble.clear();
    this.#backdrop.clear();
    this.#rain.stop();
    this.drain(0, 0);
    this.#vignette.setAlpha(0);
    for (const camera of [this.#back, this.#front]) camera.setZoom(1).setScroll(0, 0);
  }

  /** `still`: swaps only. `talkMs`: how long a new line is spoken; 0 for none. */
  draw(tableau: Tableau, art: TableauArt, still: boolean, talkMs: number): void {
    const before = this.#tableau;
    this.#tableau = tableau;
    const cut = !before || before.place !== tableau.place || before.shot !== tableau.shot;
    this.#backdrop.show(art.place, this.#size, still || !before);
    this.#ensemble.show(tableau, art.costumes, this.#size, cut, still);
    const rains = tableau.place?.endsWith('-rain') ?? false;
    if (rains !== this.#rain.falling) {
      if (rains) this.#rain.fall(this.#size, !still);
      else this.#rain.stop();
    }
    const stopped = tableau.stopped;
    if (stopped !== (before?.stopped ?? false)) this.#stop(stopped, still);
    frame({ back: this.#back, front: this.#front }, this.#size.height, tableau, before, still);
    this.#ensemble.live(!still && !stopped);
    if (stopped) this.#rain.stop();
    if (tableau.speaker && talkMs > 0 && !still && !stopped) this.#ensemble.talk(tableau.speaker, talkMs);
  }

  drain(level: number, durationMs: number): void {
    for (const drain of this.#drains) drain.to(level, durationMs);
  }

  unwind(durationMs: number): void {
    this.drain(1, durationMs * 0.3);
    this.#ensemble.unwind(this.#size, durationMs);
    const slide = this.#size.width * 0.05;
    for (const [camera, by] of [
      [this.#back, slide],
      [this.#front, slide * 1.7],
    ] as const) {
      this.tweens.add({ targets: camera, scrollX: by, zoom: 1.14, duration: durationMs, ease: 'Sine.in' });
    }
  }

  tapped(x: number, y: number, reach: number): ActorId | null {
    const point = this.#front.getWorldPoint(x, y);
    return this.#ensemble.at(point.x, point.y, reach);
  }

  #stop(stopped: boolean, still: boolean): void {
    const ms = still ? 0 : STOP_MS;
    this.drain(stopped ? 1 : 0, stopped ? ms : ms * 0.6);
    this.tweens.killTweensOf(this.#vignette);
    const alpha = stopped ? 0.9 : 0;
    if (still) this.#vignette.setAlpha(alpha);
    else this.tweens.add({ targets: this.#vignette, alpha, duration: ms, ease: 'Sine.inOut' });
  }
}
