// The small good story with nothing left to warn of, and what the lint says when something weak is planted in it.
import { join } from 'node:path';
import { compileStory, MAP_SEED } from '../../../src/tools/ink/compileStory';
import { printProblem } from '../../../src/tools/ink/storyProblem';
import { STEP_CAP } from '../../../src/tools/story/checkStory';
import { explore } from '../../../src/tools/story/explore';
import { lintStory } from '../../../src/tools/story/lint/lintStory';
import { GOOD_CARD, GOOD_INK } from './goodStory';
import { inkWith, type Planted, plant, SLUG } from './plantedStory';

/** Every ending closes on the pupil. */
const CLEAN_INK = GOOD_INK.replace(
  /^(In de pauze|Half goed|Te laat|Na de thee) #ending:([\w-]+)/gm,
  'noor: Jij was er ook. #nu #id:t_$2\n$&',
);

/** The clean story with one text replaced. */
export const cleanInk = (from: string, to: string, ink: string = CLEAN_INK): Planted => ({
  ink: inkWith(from, to, ink),
});

/** The clean story with lines, or cues, told right after noor asked; `op_tijd` follows in the same scene. */
export function told(...lines: readonly string[]): Planted {
  const rows = lines.map((line, index) => (line.startsWith('#') ? `${line}\n` : `${line} #id:t_l${index}\n`));
  return cleanInk('Ik vraag het zacht.', `${rows.join('')}Ik vraag het zacht.`);
}

export const cleanCard = (change: object): Planted => ({ ink: CLEAN_INK, card: { ...GOOD_CARD, ...change } });

/** What the lint warns of, a line each: `rule klein.ink:12 message`. */
export function warned(planted: Planted = { ink: CLEAN_INK }): string {
  const folder = compileStory(join(plant(planted).root, SLUG), { missingIds: 'error' });
  if (!folder.story) throw new Error(folder.problems.map(printProblem).join('\n'));
  return lintStory(folder, explore(folder.story.logic, { seed: MAP_SEED, cap: STEP_CAP }))
    .map(({ rule, file, line, message }) => `${rule} ${file.split('/').at(-1)}:${line} ${message}`)
    .join('\n');
}
