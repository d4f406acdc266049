// What a writer of a cast sheet fills in: which parts of Open Peeps somebody is made of, and in which colours.
import type { ActorId, Pose } from '../../story/vocabulary';
import type { Paints } from './paint';

export interface Body {
  /** `effigy/Hoodie`, `standing/EasingColorTee`, `sitting/Wheelchair`: a folder and a drawing of Open Peeps. */
  readonly part: `${'effigy' | 'standing' | 'sitting'}/${string}`;
  /** Colours of this body alone, over the casting's own. */
  readonly paints?: Paints;
  /** Colour of a garment that Open Peeps draws solid black. */
  readonly cloth?: string;
  /** Colour of the pattern on it. */
  readonly print?: string;
  /** Takes the pattern (dashes, squiggles) off the cloth. */
  readonly plain?: boolean;
  /** Markup behind the body, in character units: a chair. */
  readonly behind?: string;
  /** Markup in front of the body, in character units. */
  readonly before?: string;
}

export interface Casting {
  readonly id: ActorId;
  readonly skin: string;
  /** 1.06 looks younger, 0.96 grown up. */
  readonly headScale: number;
  /** Breadth of the body; 1 without. */
  readonly breadth?: number;
  readonly head: { readonly part: string; readonly paints: Paints };
  /** Colour of freckles. */
  readonly freckles?: string;
  /** Glasses: a drawing of Open Peeps' accessories. */
  readonly glasses?: string;
  readonly beard?: { readonly part: string; readonly colour: string };
  /** Colours of skin, clothes and things that hold for every body. */
  readonly paints: Paints;
  readonly bodies: { readonly [pose in Pose]?: Body } & { readonly idle: Body };
}
