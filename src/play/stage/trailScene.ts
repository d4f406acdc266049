// The spread picture: the way from phone to phone, where it was stopped, and who stood beside. Never a number.
import { type GameObjects, Scene } from 'phaser';
import type { ActorId } from '../../story/vocabulary';
import { Actor } from './actor';
import { Drain } from './drain';
import type { StageSize } from './layout';
import { lightLink, lightPhone, type TrailArt } from './phones';
import type { PictureScene } from './pictureScene';
import type { Picture } from './stage';
import { chatterSvg, dotSvg, groundSvg, handSvg, phoneSvg } from './trailDrawing';
import { type TrailPlan, trailPlan } from './trailLayout';
import type { Costume, Wardrobe } from './wardrobe';

type Spread = Extract<Picture, { kind: 'trail' }>;

const HOP_MS = 420;

/** Phones light up in the order in which it reached them. */
const whenMs = (index: number) => 300 + (index + 1) * HOP_MS;

export class TrailScene extends Scene implements PictureScene {
  readonly busy = false;
  #size: StageSize = { width: 1, height: 1 };
  #layer: GameObjects.Container | null = null;
  #drain: Drain | null = null;
  #looks = '';

  constructor() {
    super({ key: 'trail', active: true });
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
    this.#looks = '';
    this.drain(0, 0);
  }

  drain(level: number, durationMs: number): void {
    this.#drain?.to(level, durationMs);
  }

  unwind(durationMs: number): void {
    this.drain(1, durationMs * 0.4);
  }

  /** Draws what is needed first; the result shows it. `tell` hears of somebody without a drawing. */
  async prepared(
    spread: Spread,
    wardrobe: Wardrobe,
    still: boolean,
    tell: (cause: unknown) => null,
  ): Promise<() => void> {
    const looks = JSON.stringify([spread.trail, spread.happensTo]);
    const plan = trailPlan(this.#size, spread.trail, spread.happensTo);
    const tall = plan.phoneHeight;
    const heads = plan.phones.flatMap(({ actor }) => actor ?? []);
    const scale = plan.people[0]?.scale ?? 0.2;
    const worn = async (actors: readonly ActorId[], at: number, body: boolean) => {
      const dressed = actors.map((actor) =>
        wardrobe.dressSmall(actor, at, body).then(
          (costume) => [[actor, costume] as const],
          (cause) => tell(cause) ?? [],
        ),
      );
      return new Map<ActorId, Costume>((await Promise.all(dressed)).flat());
    };
    const [ground, dark, lit, chatter, hand, dot] = await Promise.all([
      wardrobe.drawing(`ground/${looks}`, groundSvg(this.#size, plan), this.#size.width, this.#size.height),
      wardrobe.drawing('phone/dark', phoneSvg(false), tall * 0.6, tall),
      wardrobe.drawing('phone/lit', phoneSvg(true), tall * 0.6, tall),
      wardrobe.drawing('chatter', chatterSvg(), tall * 0.6, tall),
      wardrobe.drawing('hand', handSvg(), tall * 0.42, tall * 0.42),
      wardrobe.drawing('dot', dotSvg(), 24, 24),
    ]);
    const [people, faces] = await Promise.all([
      worn(
        plan.people.map(({ actor }) => actor),
        scale * 1.06,
        true,
      ),
      worn(heads, (tall * 0.6) / 640, false),
    ]);
    return () => {
      if (looks === this.#looks) return;
      this.leave();
      this.#looks = looks;
      wardrobe.keep([...people.keys(), ...faces.keys()], []);
      this.#draw(plan, { ground, dark, lit, chatter, hand, dot, faces }, people, spread.happensTo, still);
    };
  }

  #draw(
    plan: TrailPlan,
    art: TrailArt,
    people: ReadonlyMap<ActorId, Costume>,
    happensTo: ActorId | null,
    still: boolean,
  ): void {
    const layer = this.#layer;
    if (!layer) return;
    const { width, height } = this.#size;
    layer.add(this.add.image(0, 0, art.ground).setOrigin(0).setDisplaySize(width, height));
    const order = [...plan.people].sort((a, b) => Number(a.actor === happensTo) - Number(b.actor === happensTo));
    const centre = plan.people.find(({ actor }) => actor === happensTo)?.x ?? plan.warm.x + plan.warm.w / 2;
    for (const { actor: id, ...standing } of order) {
      const costume = people.get(id);
      if (!costume) continue;
      const actor = new Actor(this, layer, costume, standing, id === happensTo ? 'relieved' : 'warm');
      actor.look(standing.x > centre + 1 ? 'left' : 'right');
      actor.tint(0xfff1dc);
    }
    for (const link of plan.links) lightLink(this, layer, plan, link, art, still ? 0 : whenMs(link.to) - HOP_MS);
    for (const [index, phone] of plan.phones.entries())
      lightPhone(this, layer, phone, plan.phoneHeight, art, still ? 0 : whenMs(index));
  }
}
