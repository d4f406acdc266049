// A story as it ships: logic without words, its card, and the map of what can be reached.
import type { ChoiceId, EndingId, LineId, StoryId, TurningPointId } from './ids';
import type { ActorId, EndingKind } from './vocabulary';

/** Counts and names from story.json; its texts are words, looked up by their path (`wacht.noor.0`). */
export interface StoryCard {
  readonly id: StoryId;
  readonly kind: 'warm-up' | 'story' | 'draft';
  readonly order: number;
  readonly age: number;
  readonly minutes: number;
  /** false: opened by a teacher's code only. */
  readonly shelf: boolean;
  readonly happensTo: ActorId | null;
  readonly perspectives: readonly ActorId[];
  /** Everybody whose name is in the story's words, for swapping names. */
  readonly cast: readonly ActorId[];
  readonly chats: readonly string[];
  readonly turningPoints: readonly TurningPointId[];
  /** How many answers each side has when Wacht is pressed and nothing crosses a line. */
  readonly wacht: Readonly<Partial<Record<ActorId, number>>>;
  readonly plan: { readonly ifs: number; readonly thens: number };
  readonly help: readonly string[];
  readonly law: readonly string[];
  readonly facts: readonly string[];
}

export interface MappedTurningPoint {
  readonly id: TurningPointId;
  readonly role: ActorId;
  /** The shortest list of choices from the start that reaches it while its owner's side is held. */
  readonly route: readonly ChoiceId[];
}

export interface MappedEnding {
  readonly id: EndingId;
  readonly kind: EndingKind;
  readonly title: LineId;
  readonly route: readonly ChoiceId[];
}

export interface StoryMap {
  readonly turningPoints: readonly MappedTurningPoint[];
  readonly endings: readonly MappedEnding[];
}

export interface CompiledStory {
  readonly card: StoryCard;
  /** Over the logic without words: changing a text or a language does not change it. */
  readonly hash: string;
  /** Ink JSON in which every text is its own line id. */
  readonly logic: string;
  readonly map: StoryMap;
}

/** Texts by line id, choice id or card path; one such table per story and language. */
export type Words = Readonly<Record<string, string>>;
