// What `npm run story -- <verb>` can do has this form.
import { join } from 'node:path';
import { storySlugs } from '../../ink/storyFiles';

export const STORIES = join(process.cwd(), 'stories');
export const ASSETS = join(process.cwd(), 'assets');

export interface Verb {
  /** What stands behind the verb: `[slug]`. */
  readonly takes: string;
  /** What it does, in a line for a writer. */
  readonly does: string;
  /** Runs; a writer's mistake is printed and sets the exit code, and is never thrown. */
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

/** The story asked for, or every story when none is named; ends the program when there is no such story. */
export function chosenSlugs(slug: string | undefined): readonly string[] {
  const slugs = storySlugs(STORIES);
  if (slug === undefined) return slugs;
  if (slugs.includes(slug)) return [slug];
  console.error(`There is no story "${slug}". Known: ${slugs.join(', ')}.`);
  process.exit(1);
}
