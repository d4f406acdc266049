// What every rule looks at: the story's folder, every way through it, and where things stand in the source.
import { join } from 'node:path';
import type { Turn } from '../../story/beat';
import type { CompiledStory } from '../../story/compiledStory';
import type { StoryFolder } from '../ink/compileStory';
import type { LiftedLine } from '../ink/liftedLine';
import { shownPath } from '../ink/storyFiles';
import type { StoryProblem } from '../ink/storyProblem';
import type { Exploration } from './explore';
import type { Walked } from './walks';

export interface CheckedStory {
  /** Folder of all stories. */
  readonly root: string;
  readonly assets: string;
  readonly folder: StoryFolder;
  readonly story: CompiledStory;
  readonly exploration: Exploration;
  readonly walks: readonly Walked[];
  readonly lineOf: ReadonlyMap<string, LiftedLine>;
}

/** One group of rules: what breaks them. */
export type Rule = (checked: CheckedStory) => readonly StoryProblem[];

/** A problem at the line or choice with this id, or at the story's card. */
export function problemAt(checked: CheckedStory, id: string | undefined, message: string): StoryProblem {
  const line = id === undefined ? undefined : checked.lineOf.get(id);
  const card = shownPath(join(checked.root, checked.folder.slug, 'story.json'));
  return { file: line?.file ?? card, line: line?.line ?? null, message };
}

/** The Dutch of a line or choice. */
export const dutchOf = (checked: CheckedStory, id: string): string => checked.folder.words.nl[id] ?? id;

/** A way in words: the choices taken, as a writer reads them. */
export function routeInWords(checked: CheckedStory, route: readonly string[]): string {
  return route.map((id) => `[${dutchOf(checked, id)}]`).join(' > ') || '(the very start)';
}

/** Ids of everything a turn tells: beats, thoughts, how everybody is, the ending's name. */
export function toldIds(turn: Turn): readonly string[] {
  const ending = turn.ending ? [turn.ending.title, ...turn.ending.now.map((each) => each.id)] : [];
  return [...turn.beats.map((beat) => beat.id), ...turn.thoughts.map((thought) => thought.id), ...ending];
}
