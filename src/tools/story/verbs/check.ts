// `npm run story -- check [slug] [--strict]`: plays every story every way through and says what is wrong and what is weak.
import { join } from 'node:path';
import { printProblem } from '../../ink/storyProblem';
import { readPackFiles } from '../../pack/packFiles';
import { packProblems } from '../../pack/packProblems';
import { checkStory } from '../checkStory';
import { printWarnings } from '../lint/printWarnings';
import { report } from '../report';
import { ASSETS, chosenSlugs, STORIES, type Verb } from './verb';

const STRICT = '--strict';

const secondsSince = (startMs: number) => ((performance.now() - startMs) / 1000).toFixed(1);

export const check: Verb = {
  takes: `[slug] [${STRICT}]`,
  does: `plays every way through and says what is wrong; with ${STRICT}, warnings of craft and safety fail too`,
  run: (args) => {
    const startMs = performance.now();
    const slug = args.find((arg) => arg !== STRICT);
    const slugs = chosenSlugs(slug);
    const results = slugs.map((each) => {
      const storyStartMs = performance.now();
      const result = checkStory(each, { root: STORIES, assets: ASSETS });
      const told = result.checked ? report(result.checked) : [`${each}: does not compile`];
      console.log(`${[...told, `  checked in ${secondsSince(storyStartMs)} s`].join('\n')}\n`);
      return result;
    });
    const outOfBounds = slugs.flatMap((each) => packProblems(readPackFiles(join(STORIES, each)), `stories/${each}`));
    const problems = [...outOfBounds, ...results.flatMap((result) => result.problems)];
    const warnings = results.flatMap((result) => result.warnings);
    for (const problem of problems) console.error(printProblem(problem));
    for (const line of printWarnings(warnings)) console.log(line);
    if (warnings.length > 0)
      console.log('Mend a warning, or accept it in story.json: "accepted": { "<line id or rule>": "why" }.');
    const counts = `${results.length} stories, ${problems.length} problems, ${warnings.length} warnings`;
    console.log(`${counts}, ${secondsSince(startMs)} s.`);
    if (problems.length > 0 || (args.includes(STRICT) && warnings.length > 0)) process.exitCode = 1;
  },
};
