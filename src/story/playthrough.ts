// A playthrough is the list of choices made; save, resume, rewind, bug reports and golden tests are all this list.
import type { CompiledStory } from './compiledStory';
import type { ChoiceId, StoryId } from './ids';
import { choiceId, storyId } from './ids';

export interface Playthrough {
  readonly story: StoryId;
  readonly hash: string;
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
  /** Index of the beat one stands at within the last turn. */
  readonly beat: number;
}

export function newPlaythrough(story: CompiledStory, seed: number): Playthrough {
  return { story: story.card.id, hash: story.hash, seed, choices: [], beat: 0 };
}

/** One line of text, for a bug report or a resume code: `doorgestuurd@1a2b 42 3 df_p1 df_c2`. */
export function printPlaythrough(run: Playthrough): string {
  return [`${run.story}@${run.hash}`, run.seed, run.beat, ...run.choices].join(' ');
}

const SLUG = /^[a-z0-9-]{1,60}$/;
const ID = /^[A-Za-z0-9_-]{1,60}$/;
const MAX_CHOICES = 500;

/** Reads what `printPlaythrough` wrote; undefined for anything else, however hostile. */
export function parsePlaythrough(text: string): Playthrough | undefined {
  if (text.length > MAX_CHOICES * 61) return undefined;
  const [head = '', seed = '', beat = '', ...choices] = text.split(' ');
  const [story = '', hash = '', ...rest] = head.split('@');
  const numbers = [seed, beat].every((word) => /^\d{1,9}$/.test(word));
  if (!SLUG.test(story) || !ID.test(hash) || rest.length > 0 || !numbers) return undefined;
  if (choices.length > MAX_CHOICES || !choices.every((id) => ID.test(id))) return undefined;
  return { story: storyId(story), hash, seed: Number(seed), beat: Number(beat), choices: choices.map(choiceId) };
}
