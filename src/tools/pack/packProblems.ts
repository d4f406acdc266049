// Finds everything in a story's files that is out of bounds, before anything compiles or runs.
import type { StoryProblem } from '../ink/storyProblem';
import { inkMisprints } from './inkLimits';
import { jsonMisprints } from './jsonLimits';
import type { PackFile, PackFiles } from './packFiles';
import { PACK_LIMITS } from './packLimits';
import { type Misprint, strictText } from './strictText';

function misprintsOf({ name, bytes }: PackFile): readonly Misprint[] {
  const isInk = name.endsWith('.ink');
  const read = strictText(bytes, isInk ? PACK_LIMITS.inkBytes : PACK_LIMITS.jsonBytes);
  if ('misprints' in read) return read.misprints;
  return isInk ? inkMisprints(read.text) : jsonMisprints(read.text);
}

/** Problems of the folder and of every file, at their lines; `folder` stands before the names. Never throws. */
export function packProblems({ slug, files, problems }: PackFiles, folder = slug): readonly StoryProblem[] {
  if (problems.length > 0) return problems;
  const found: StoryProblem[] = [];
  for (const file of files) {
    for (const misprint of misprintsOf(file)) found.push({ file: `${folder}/${file.name}`, ...misprint });
    if (found.length >= PACK_LIMITS.problems) break;
  }
  return found.slice(0, PACK_LIMITS.problems);
}
