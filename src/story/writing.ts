// What a writer at work is told about a story: where its lines stand, which ways lead there, what is wrong. Types only.
import type { Choice } from './beat';
import type { ChoiceId, EndingId, LineId, StoryId, TurningPointId } from './ids';
import type { ActorId, EndingKind } from './vocabulary';

export interface SourcePlace {
  /** From the repository on: `stories/nep/nep.ink`. */
  readonly file: string;
  /** Counted from 1; null when it concerns the whole file. */
  readonly line: number | null;
}

/** A writer's mistake with the place where it stands, in words a writer understands. */
export interface StoryProblem extends SourcePlace {
  readonly message: string;
}

/** What stops a story from being told, by story; under '' what all stories share. */
export type StoppingProblems = Readonly<Record<string, readonly StoryProblem[]>>;

export interface WrittenKnot extends SourcePlace {
  /** `fietsenhok`, or `fietsenhok.later` for a stitch. */
  readonly name: string;
}

export interface WrittenLine extends SourcePlace {
  /** Of a line or a choice. */
  readonly id: string;
  readonly knot: string;
  readonly choice: boolean;
}

/** A story as its files stand at the last save. */
export interface WrittenSource {
  readonly story: StoryId;
  /** In source order. */
  readonly knots: readonly WrittenKnot[];
  readonly lines: readonly WrittenLine[];
  /** Names of every global. */
  readonly variables: readonly string[];
}

/** A shortest way to a place for who begins on `side`; null: before a side is chosen. */
export interface WrittenWay {
  readonly side: ActorId | null;
  readonly choices: readonly ChoiceId[];
  /** Index of the beat at which the place begins, in the last turn. */
  readonly beat: number;
}

export interface WrittenTurningPoint {
  readonly id: TurningPointId;
  /** Whose it is; null while it has no options. */
  readonly role: ActorId | null;
  readonly place: SourcePlace;
  readonly options: readonly Choice[];
  readonly ways: readonly WrittenWay[];
}

export interface WrittenEnding {
  readonly id: EndingId;
  readonly kind: EndingKind;
  readonly title: LineId;
  readonly ways: readonly WrittenWay[];
}

/** Found by playing every way; comes some time after a save. */
export interface WrittenWays {
  readonly story: StoryId;
  /** The seed under which the ways hold. */
  readonly seed: number;
  /** false: there are more ways than were tried. */
  readonly exhaustive: boolean;
  /** By name; a knot that no way reaches has none. */
  readonly knots: Readonly<Record<string, readonly WrittenWay[]>>;
  readonly turningPoints: readonly WrittenTurningPoint[];
  readonly endings: readonly WrittenEnding[];
}

/** What the checker says beyond what stops the story; `why` stands with matters of craft and safety. */
export interface CheckerRemark extends StoryProblem {
  readonly why?: string;
}

export interface CheckedWriting {
  readonly story: StoryId;
  /** null while the story does not compile. */
  readonly ways: WrittenWays | null;
  readonly remarks: readonly CheckerRemark[];
}
