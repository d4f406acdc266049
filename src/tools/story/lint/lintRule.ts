// A rule of craft or safety: what it finds in a story, and why that matters.
import type { LiftedStory } from '../../ink/liftStory';
import type { StoryProblem } from '../../ink/storyProblem';
import type { Exploration } from '../explore';

/** One thing found. */
export interface Finding {
  /** The line, choice or path of a card text; null when it concerns the whole story. */
  readonly id: string | null;
  readonly message: string;
  /** When the reason is another one than the rule's own. */
  readonly why?: string;
}

interface Named {
  /** Short, in kebab case: what a writer accepts it by. */
  readonly rule: string;
  /** One sentence, with its source: "stories.md 1.4". */
  readonly why: string;
}

/** Looks at words alone, so it also works while a story does not compile. */
export interface WordRule extends Named {
  readonly find: (folder: LiftedStory) => readonly Finding[];
}

/** Looks at every way through. */
export interface WayRule extends Named {
  readonly find: (folder: LiftedStory, exploration: Exploration) => readonly Finding[];
}

/** Never stops a build: a writer mends it, or accepts it in story.json with a reason. */
export interface StoryWarning extends StoryProblem {
  readonly rule: string;
  readonly why: string;
  /** See Finding. */
  readonly id: string | null;
}

/** The Dutch of a line or choice. */
export const dutchIn = (folder: LiftedStory, id: string): string => folder.words.nl[id] ?? id;
