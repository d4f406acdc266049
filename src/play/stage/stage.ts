// What the controller knows of the picture: it is shown values, and it can be thrown away at any moment.
import type { Tableau, Trail } from '../../story/tableau';
import type { ActorId } from '../../story/vocabulary';

/** One locker of the hallway; its door is an HTML button elsewhere. */
export interface Locker {
  readonly id: string;
  readonly seen: boolean;
  readonly warmUp: boolean;
}

/** The line being said: another id makes the speaker's mouth move, for as long as the line is. */
export interface SpokenLine {
  readonly id: string;
  readonly characters: number;
}

/** What the stage can show. */
export type Picture =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tableau'; readonly tableau: Tableau; readonly line?: SpokenLine }
  | { readonly kind: 'shelf'; readonly lockers: readonly Locker[]; readonly chosen: string | null }
  | { readonly kind: 'trail'; readonly trail: Trail; readonly happensTo: ActorId | null };

export interface Stage {
  /** Shows a picture: compares with what is drawn and changes the difference. Calling it twice changes nothing. */
  readonly show: (picture: Picture) => void;
  /** Time runs back, then the picture is shown; at once under reduced motion. */
  readonly rewind: (picture: Picture) => void;
  readonly setMotion: (reduced: boolean) => void;
  readonly dispose: () => void;
}

export interface StageOptions {
  /** Filled by the canvas; its size is watched. */
  readonly parent: HTMLElement;
  readonly reducedMotion: boolean;
  /** Somebody on the stage was tapped. */
  readonly onActor: (actor: ActorId) => void;
  readonly onLocker: (id: string) => void;
  /** The picture cannot go on (no WebGL, lost context, missing file); the words go on without it. */
  readonly onProblem: (cause: unknown) => void;
}

/** The stage of who has no picture: shows nothing, needs nothing. */
export const noStage: Stage = { show: () => {}, rewind: () => {}, setMotion: () => {}, dispose: () => {} };
