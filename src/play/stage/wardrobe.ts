// Keeps the textures of those on the stage and of the place they are in, at the size of the stage, and frees the rest.
import type { Textures } from 'phaser';
import type { ActorId, Place, Pose, Shot } from '../../story/vocabulary';
import type { ArtFiles } from './artFiles';
import type { BodyKey, CastSheet, FaceSheet } from './artFormat';
import { placeView, rasterScale, type StageSize } from './layout';
import { bodyKey } from './poseLayer';
import { rasterise } from './raster';

/** Somebody ready to be drawn. */
export interface Costume {
  readonly sheet: CastSheet;
  readonly face: FaceSheet;
  readonly body: BodyKey;
  readonly bodyTexture: string;
  readonly headTexture: string;
  readonly accTexture: string | null;
  readonly faceTexture: string;
}

const MOST_ACTORS = 6;
const MOST_PLACES = 2;

const NOBODY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const placeKey = (place: Place) => `place/${place}`;

/** Moves `item` to the end of a list that has the least recently needed first. */
function touch<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  list.push(item);
}

export class Wardrobe {
  readonly #textures: Textures.TextureManager;
  readonly #files: ArtFiles;
  readonly #size: StageSize;
  readonly #making = new Map<string, Promise<string>>();
  /** Least recently needed first. */
  readonly #actors: ActorId[] = [];
  readonly #places: Place[] = [];

  constructor(textures: Textures.TextureManager, files: ArtFiles, size: StageSize) {
    this.#textures = textures;
    this.#files = files;
    this.#size = size;
  }

  /** Rejects when a drawing is missing or broken. */
  dress(actor: ActorId, pose: Pose, shot: Shot): Promise<Costume> {
    return this.#dress(actor, pose, shot, rasterScale(this.#size, shot), true);
  }

  /** A bust, or with `body` false a head only, at a scale of its own in pixels per unit. */
  dressSmall(actor: ActorId, scale: number, body: boolean): Promise<Costume> {
    return this.#dress(actor, 'idle', 'close', scale, body);
  }

  /** Frees who and what was not needed lately, beyond `actors` and the places whose textures are still to be seen. */
  keep(actors: readonly ActorId[], placeTextures: readonly string[]): void {
    for (const actor of actors) touch(this.#actors, actor);
    for (const place of this.#places.filter((each) => placeTextures.includes(placeKey(each))))
      touch(this.#places, place);
    for (const gone of this.#actors.splice(0, this.#actors.length - Math.max(MOST_ACTORS, new Set(actors).size)))
      this.#free(`cast/${gone}/`);
    for (const gone of this.#places.splice(0, this.#places.length - Math.max(MOST_PLACES, placeTextures.length)))
      this.#free(placeKey(gone));
  }

  /** A body that does not come leaves the actor in the nearest one that is there. */
  async #worn(actor: ActorId, pose: Pose, shot: Shot): Promise<{ sheet: CastSheet; body: BodyKey }> {
    const sheet = await this.#files.cast(actor);
    const body = bodyKey(sheet, pose, shot);
    if (sheet.layers[body]) {
      // Whoever stands there with folded arms will speak in a moment, seen from near.
      if (!sheet.layers[bodyKey(sheet, pose, 'close')]) this.#files.wholeCast(actor).catch(() => {});
      return { sheet, body };
    }
    return this.#files.wholeCast(actor).then(
      (whole) => ({ sheet: whole, body }),
      () => ({ sheet, body: bodyKey({ ...sheet, later: [] }, pose, shot) }),
    );
  }

  async #dress(actor: ActorId, pose: Pose, shot: Shot, at: number, withBody: boolean): Promise<Costume> {
    const [{ sheet, body }, face] = await Promise.all([this.#worn(actor, pose, shot), this.#files.face()]);
    const size = `@${at.toFixed(4)}`;
    const { layers } = sheet;
    const layer = layers[body] ?? layers['body/idle'] ?? layers.head;
    const [bodyTexture, headTexture, accTexture, faceTexture] = await Promise.all([
      withBody
        ? this.#texture(`cast/${actor}/${body}${size}`, layer.svg, layer.w * at, layer.h * at)
        : this.#texture('own/nobody', NOBODY, 1, 1),
      this.#texture(`cast/${actor}/head${size}`, layers.head.svg, layers.head.w * at, layers.head.h * at),
      layers.acc
        ? this.#texture(`cast/${actor}/acc${size}`, layers.acc.svg, layers.acc.w * at, layers.acc.h * at)
        : Promise.resolve(null),
      this.#faceTexture(face, sheet.deep, at),
    ]);
    touch(this.#actors, actor);
    return { sheet, face, body, bodyTexture, headTexture, accTexture, faceTexture };
  }

  /** The key of the place's texture, cropped to what the stage shows. Rejects when the drawing is missing or broken. */
  async place(place: Place): Promise<string> {
    const { width, height } = this.#size;
    const svg = await this.#files.place(place);
    const key = await this.#texture(placeKey(place), svg, width, height, placeView(this.#size));
    touch(this.#places, place);
    return key;
  }

  /** Any drawing of the stage's own, such as a locker. */
  drawing(key: string, svg: string, width: number, height: number): Promise<string> {
    return this.#texture(`own/${key}@${Math.round(width)}`, svg, width, height);
  }

  async #faceTexture(face: FaceSheet, deep: boolean, scale: number): Promise<string> {
    const key = `face/${deep ? 'deep' : 'light'}@${scale.toFixed(4)}`;
    await this.#texture(key, deep ? face.dark : face.svg, face.w * scale, face.h * scale);
    const texture = this.#textures.get(key);
    const [sx, sy] = [texture.source[0]?.width ?? 0, texture.source[0]?.height ?? 0];
    for (const [name, frame] of Object.entries(face.frames)) {
      if (!frame || texture.has(name)) continue;
      const [kx, ky] = [sx / face.w, sy / face.h];
      texture.add(name, 0, frame.x * kx, frame.y * ky, frame.w * kx, frame.h * ky);
    }
    return key;
  }

  #texture(key: string, svg: string, w: number, h: number, view?: ReturnType<typeof placeView>): Promise<string> {
    const made = this.#making.get(key);
    if (made) return made;
    const making = rasterise(svg, w, h, view).then((canvas) => {
      // Phaser's types name an image element only; its textures take a canvas as well, without a copy to read back.
      const pixels = canvas as unknown as HTMLImageElement;
      if (this.#making.get(key) === making && !this.#textures.exists(key)) this.#textures.addImage(key, pixels);
      return key;
    });
    this.#making.set(key, making);
    making.catch(() => this.#making.delete(key));
    return making;
  }

  /** Frees everything. */
  clear(): void {
    this.#free('');
  }

  #free(prefix: string): void {
    for (const key of [...this.#making.keys()].filter((made) => made.startsWith(prefix))) {
      this.#making.delete(key);
      if (this.#textures.exists(key)) this.#textures.remove(key);
    }
  }
}
