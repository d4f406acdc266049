// What the narrator hands out: beats, choices, turns. Words are ids here; the text is looked up by language.
import type { Cue } from './cue';
import type { ChatId, ChoiceId, EndingId, LineId, TurningPointId } from './ids';
import type { ActorId, EndingKind } from './vocabulary';

/** One line with its cues; one tap brings the next. */
export interface Beat {
  readonly id: LineId;
  /** speech in the room, a thought of the side one is on, a line in the phone, or the narrator. */
  readonly voice: 'speech' | 'thought' | 'chat' | 'narration';
  /** Who says or thinks it; null for the narrator. */
  readonly speaker: ActorId | null;
  /** The conversation it stands in; null outside the phone. */
  readonly chat: ChatId | null;
  /** In the order written, the speaker's own mood and pose last. */
  readonly cues: readonly Cue[];
  /** Set on the line at which a turning point comes within reach. */
  readonly grens: TurningPointId | null;
}

/** What somebody present thinks and does not say; opened by tapping them while the world stands still. */
export interface Thought {
  readonly id: LineId;
  readonly actor: ActorId;
}

export interface Choice {
  readonly id: ChoiceId;
  readonly kind: 'plain' | 'perspective' | 'kantel' | 'verder' | 'herstel';
  /** The side it starts, or whose turning point it belongs to. */
  readonly actor: ActorId | null;
  /** A small act that asks little courage. */
  readonly low: boolean;
  /** Sounds good and is not, or harms: played on the board as "stel dat", never voted on. */
  readonly wrong: boolean;
}

export interface Ending {
  readonly id: EndingId;
  readonly kind: EndingKind;
  /** The line that names the ending. */
  readonly title: LineId;
  /** How everybody is, each in a line of their own. */
  readonly now: readonly Thought[];
}

/** Everything up to the next decision. */
export interface Turn {
  readonly beats: readonly Beat[];
  readonly thoughts: readonly Thought[];
  /** As written, also those that stay hidden until Wacht; empty after an ending without repair. */
  readonly choices: readonly Choice[];
  readonly turningPoint: TurningPointId | null;
  readonly ending: Ending | null;
}
