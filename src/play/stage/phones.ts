// Lights phones and the ways between them, one after the other.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { ActorId } from '../../story/vocabulary';
import { Actor } from './actor';
import { glowTexture } from './light';
import { dots, type Link, type PhoneSpot, type TrailPlan } from './trailLayout';
import type { Costume } from './wardrobe';

/** Keys of the textures the spread picture is made of. */
export interface TrailArt {
  readonly ground: string;
  readonly dark: string;
  readonly lit: string;
  readonly chatter: string;
  readonly hand: string;
  readonly dot: string;
  readonly faces: ReadonlyMap<ActorId, Costume>;
}

const FADE_MS = 360;
const HEAD_UNITS = 640;

/** Makes it come up after `afterMs`; with 0 it is simply there. */
function come(scene: Scene, what: GameObjects.Image | GameObjects.Container, afterMs: number, alpha = 1): void {
  if (afterMs <= 0) {
    what.setAlpha(alpha);
    return;
  }
  what.setAlpha(0);
  scene.tweens.add({ targets: what, alpha, delay: afterMs, duration: FADE_MS, ease: 'Sine.out' });
}

export function lightLink(
  scene: Scene,
  layer: GameObjects.Container,
  plan: TrailPlan,
  link: Link,
  art: TrailArt,
  afterMs: number,
): void {
  const [from, to] = [plan.phones[link.from], plan.phones[link.to]];
  if (!from || !to) return;
  const points = dots(from, to, plan.phoneHeight);
  points.forEach(({ x, y }, index) => {
    const gone = link.stopped && index > points.length * 0.55;
    const dot = scene.add.image(x, y, art.dot).setTint(link.stopped ? 0x8a80b0 : 0xcdbcf2);
    dot.setDisplaySize(plan.phoneHeight * 0.036, plan.phoneHeight * 0.036);
    layer.add(dot);
    come(scene, dot, afterMs > 0 ? afterMs + (index / points.length) * FADE_MS : 0, gone ? 0.25 : 0.95);
  });
}

function onePhone(
  scene: Scene,
  layer: GameObjects.Container,
  x: number,
  y: number,
  tall: number,
  tilt: number,
  art: TrailArt,
  afterMs: number,
  lights: boolean,
): GameObjects.Container {
  const phone = scene.add.container(x, y).setAngle(tilt);
  layer.add(phone);
  phone.add(scene.add.image(0, 0, art.dark).setDisplaySize(tall * 0.6, tall));
  const shine = scene.add.container(0, 0);
  phone.add(shine);
  if (lights) {
    const glow = scene.add.image(0, 0, glowTexture(scene)).setTint(0xb9a7e0).setBlendMode(BlendModes.ADD);
    shine.add([
      glow.setDisplaySize(tall * 2, tall * 2).setAlpha(0.32),
      scene.add.image(0, 0, art.lit).setDisplaySize(tall * 0.6, tall),
    ]);
  }
  come(scene, shine, afterMs);
  return shine;
}

/** Somebody's phone with their head on it, or a group's as a cluster; the hand where it stopped. */
export function lightPhone(
  scene: Scene,
  layer: GameObjects.Container,
  phone: PhoneSpot,
  tall: number,
  art: TrailArt,
  afterMs: number,
): void {
  const { x, y, actor } = phone;
  if (actor) {
    const shine = onePhone(scene, layer, x, y, tall, (phone.depth % 2) * 8 - 4, art, afterMs, !phone.stops);
    const costume = art.faces.get(actor);
    if (costume) {
      const scale = (tall * 0.6) / HEAD_UNITS;
      new Actor(scene, shine, costume, { x: 0, y: -360 * scale, scale }, phone.stops ? 'warm' : 'neutral');
    }
  } else {
    const small = tall * 0.56;
    const places = [
      [-0.3, -0.16, -10],
      [0.32, -0.2, 9],
      [0.02, 0.18, -3],
    ] as const;
    places.forEach(([dx, dy, tilt], index) => {
      const shine = onePhone(
        scene,
        layer,
        x + dx * tall,
        y + dy * tall,
        small,
        tilt,
        art,
        afterMs > 0 ? afterMs + index * 140 : 0,
        true,
      );
      shine.add(scene.add.image(0, 0, art.chatter).setDisplaySize(small * 0.6, small));
    });
  }
  if (!phone.stops) return;
  const hand = scene.add.image(x + tall * 0.3, y - tall * 0.42, art.hand).setDisplaySize(tall * 0.42, tall * 0.42);
  layer.add(hand);
  come(scene, hand, afterMs > 0 ? afterMs + 240 : 0);
}
