// Warnings as a writer reads them: grouped by rule, the reason once, then where.
import { printProblem } from '../../ink/storyProblem';
import type { StoryWarning } from './lintRule';

/** A line each, an empty one between groups. */
export function printWarnings(warnings: readonly StoryWarning[]): readonly string[] {
  const groups = new Map<string, StoryWarning[]>();
  for (const warning of warnings) {
    const title = `${warning.rule}: ${warning.why}`;
    groups.set(title, [...(groups.get(title) ?? []), warning]);
  }
  return [...groups].flatMap(([title, found]) => [
    title,
    ...found.map((warning) => `  ${printProblem(warning)}${warning.id === null ? '' : ` [${warning.id}]`}`),
    '',
  ]);
}
