// A printed line or choice after its words were lifted out, for the compiler's map and the checker's rules.
import type { Choice } from '../../story/beat';
import type { Cue } from '../../story/cue';
import type { Printed } from '../../story/line';
import type { ActorId } from '../../story/vocabulary';

/** A cue of a line of cues alone, with its place. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly file: string;
  readonly line: number;
}

export interface LiftedLine {
  readonly id: string;
  /** What is shown, without who speaks: `Kijk dan.` */
  readonly words: string;
  readonly speaker: ActorId | null;
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  /** What the line is; null for a choice. */
  readonly printed: Printed | null;
  /** What the choice is; null for a line. */
  readonly choice: Choice | null;
}
