// The shape of the drawings the stage loads: what `npm run art` writes and the stage reads.
import type { ActorId, Mood, Pose } from '../../story/vocabulary';

/** A box in character units: a bust is about 1000 units high, the chin lies near y 560, faces are drawn in 289x293 at 384,186. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One picture at its place in the character; `svg` is a complete document whose viewBox is the box (integers). */
export interface Layer extends Box {
  readonly svg: string;
}

export type BodyKey = `body/${Pose}`;
export type Bodies = { readonly [key in BodyKey]?: Layer };

/**
 * One actor: `assets/cast/<id>.json`. Drawn from the bottom up: body, head, face, acc. Head, face and acc move together.
 */
export interface CastSheet {
  readonly id: ActorId;
  /** Size of the head group (head, face, acc), scaled about NECK: above 1 looks younger, below 1 older. */
  readonly headScale: number;
  /** True for deep skin: take the ink of `FaceSheet.dark`. */
  readonly deep: boolean;
  /** `body/idle` always; of the full poses `body/stand`, or `body/wheel` for somebody who never stands. */
  readonly layers: Bodies & { readonly head: Layer; readonly acc?: Layer };
  /** Bodies that lie in `assets/cast/<id>-more.json`, an object of layers, until somebody takes that pose. */
  readonly later?: readonly BodyKey[];
  /** What to show for a pose that has no layer of its own: every pose of the vocabulary stands here. */
  readonly poses: { readonly [pose in Pose]: Pose };
}

export type FaceFrameKey = `brows/${string}` | `eyes/${string}` | `mouth/${string}` | `marks/${string}` | 'nose';

/** Where a part lies in the sheet (x, y, w, h), and where its left top corner belongs in character units (ox, oy). */
export interface FaceFrame extends Box {
  readonly ox: number;
  readonly oy: number;
}

/** Names of frames without their group: `{ brows: 'worry', eyes: 'wide', mouth: 'teeth', mark: 'sweat' }`. */
export interface Face {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly mark?: string;
}

/** All faces: `assets/face.json`. Drawn from the bottom up: mark, nose, mouth, eyes, brows. `eyes/blink`, `mouth/open1` and `mouth/open2` always exist. */
export interface FaceSheet {
  readonly w: number;
  readonly h: number;
  readonly svg: string;
  /** The same sheet for deep skin. */
  readonly dark: string;
  readonly frames: { readonly [key in FaceFrameKey]?: FaceFrame } & { readonly nose: FaceFrame };
  readonly moods: { readonly [mood in Mood]: Face };
}

/** The point about which a head is scaled and tilted, in character units. */
export const NECK = { x: 430, y: 560 } as const;
