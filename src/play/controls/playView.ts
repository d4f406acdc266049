// Everything the words draw from, and every step a pupil can take; the controller gives both.
import type { Choice } from '../../story/beat';
import type { CompiledStory } from '../../story/compiledStory';
import type { ChoiceId } from '../../story/ids';
import type { HistoryEntry, Moment, PassedTurningPoint } from '../../story/moment';
import type { StoryFault } from '../../story/storyFault';
import type { ActorId } from '../../story/vocabulary';

export interface PlayView {
  readonly story: CompiledStory;
  readonly moment: Moment;
  /** Card path of the thought that answered Wacht ("wacht.noor.2"), gone at the next step. */
  readonly answer: string | null;
  /** A thought opened by tapping an actor while the world stands still. */
  readonly openThought: ActorId | null;
  readonly passed: readonly PassedTurningPoint[];
  /** The choices of a side with which the story began, each also the way to that side. */
  readonly sides: readonly Choice[];
  readonly canSkip: boolean;
  /** Going on from here lets a turning point of one's own side pass; the automatic pace waits here. */
  readonly lastChance: boolean;
  /** The story changed and the saved way could not be followed to its end. */
  readonly lostWay: boolean;
  readonly fault: StoryFault | null;
}

/** What the controller offers the words; `Play` is one. */
export interface PlaySteps {
  readonly history: readonly HistoryEntry[];
  readonly next: () => void;
  readonly back: () => void;
  readonly wacht: () => void;
  readonly letGo: () => void;
  readonly skip: () => void;
  readonly choose: (id: ChoiceId) => void;
  readonly tapActor: (actor: ActorId) => void;
  readonly rewindTo: (turn: number) => void;
  readonly goTo: (route: readonly ChoiceId[], open: boolean) => void;
}
