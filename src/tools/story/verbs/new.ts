// `npm run story -- new <slug> [title]`: makes the folder of a new story, small but whole.
import { newStory, slugProblem, titleOf } from '../newStory/newStory';
import { STORIES, type Verb } from './verb';

export const newVerb: Verb = {
  takes: '<slug> [title]',
  does: 'makes the folder of a new story, small but whole',
  run: ([slug = '', ...words]) => {
    const problem = slugProblem(STORIES, slug);
    if (problem !== null) {
      console.error(problem);
      process.exitCode = 1;
      return;
    }
    const title = words.join(' ').trim() || titleOf(slug);
    const files = newStory(STORIES, slug, title);
    console.log(`stories/${slug} is made: ${files.join(', ')}.
Next:
  npm run dev
      play "${title}" while you change it
  npm run story -- check ${slug}
      says what is wrong
The guide is stories/README.md.`);
  },
};
