// Finds whose name stands in a story's words, for swapping names before starting.
import type { Words } from '../../story/compiledStory';
import { ACTORS, type ActorId } from '../../story/vocabulary';
import type { LiftedLine } from './liftedLine';

/** Everybody who speaks or is named by a token, in the order of the class list. */
export function castOf(lines: readonly LiftedLine[], words: Words): readonly ActorId[] {
  const texts = Object.values(words).join('\n');
  return ACTORS.filter((actor) => lines.some((line) => line.speaker === actor) || texts.includes(`@${actor}`));
}
