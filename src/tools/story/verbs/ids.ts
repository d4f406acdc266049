// `npm run story -- ids [slug]`: gives new lines and choices their ids.
import { join } from 'node:path';
import { printProblem } from '../../ink/storyProblem';
import { insertIds } from '../insertIds';
import { chosenSlugs, STORIES, type Verb } from './verb';

export const ids: Verb = {
  takes: '[slug]',
  does: 'gives new lines and choices their ids',
  run: ([slug]) => {
    for (const each of chosenSlugs(slug)) {
      const { added, repaired, problems } = insertIds(join(STORIES, each), each);
      for (const sentence of repaired) console.log(sentence);
      for (const problem of problems) console.log(printProblem(problem));
      console.log(`${each}: ${added} new ids.`);
    }
  },
};
