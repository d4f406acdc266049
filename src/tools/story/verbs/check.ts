// `npm run story -- check [slug]`: plays every story every way through and says what is wrong.
import { printProblem } from '../../ink/storyProblem';
import { checkStory } from '../checkStory';
import { report } from '../report';
import { ASSETS, chosenSlugs, STORIES, type Verb } from './verb';

export const check: Verb = {
  takes: '[slug]',
  does: 'plays every way through and says what is wrong',
  run: ([slug]) => {
    const startMs = performance.now();
    const results = chosenSlugs(slug).map((each) => checkStory(each, { root: STORIES, assets: ASSETS }));
    for (const { checked } of results) if (checked) console.log(`${report(checked).join('\n')}\n`);
    const problems = results.flatMap((result) => result.problems);
    for (const problem of problems) console.error(printProblem(problem));
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`${results.length} stories, ${problems.length} problems, ${seconds} s.`);
    if (problems.length > 0) process.exitCode = 1;
  },
};
