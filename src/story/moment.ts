// What a reader is at: one moment of a story, and the way that led there.
import type { Beat, Choice, Ending, Thought } from './beat';
import type { TurningPointId } from './ids';
import type { Tableau } from './tableau';
import type { ActorId } from './vocabulary';

/** Everything the words need to show one moment. */
export interface Moment {
  /** choice: options are open; stopped: Wacht opened a turning point; ending: the three panels. */
  readonly kind: 'beat' | 'choice' | 'stopped' | 'ending';
  /** The line one stands at; null before the first (the choice of a side). */
  readonly beat: Beat | null;
  /** What can be chosen now; empty at a beat. */
  readonly choices: readonly Choice[];
  /** What those present think and do not say; only while the world stands still. */
  readonly thoughts: readonly Thought[];
  readonly turningPoint: TurningPointId | null;
  readonly ending: Ending | null;
  readonly side: ActorId | null;
  readonly tableau: Tableau;
  /** The lines of the conversation that is open in the phone, oldest first. */
  readonly chat: readonly Beat[];
  readonly canGoBack: boolean;
}

/** One line of "terugkijken": a beat told, or a choice made. */
export type HistoryEntry =
  | { readonly kind: 'beat'; readonly beat: Beat }
  | { readonly kind: 'choice'; readonly choice: Choice };

/** A turning point of the side one was on, as passed on this way. */
export interface PassedTurningPoint {
  readonly id: TurningPointId;
  readonly role: ActorId;
  /** Index of its turn; `rewindTo` takes it. */
  readonly turn: number;
  /** Whether Wacht was pressed and something was done. */
  readonly found: boolean;
}
