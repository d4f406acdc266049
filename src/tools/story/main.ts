// `npm run story`: checks every story, or gives new lines their ids (`npm run story -- ids [slug]`).
import { join } from 'node:path';
import { storySlugs } from '../ink/storyFiles';
import { printProblem } from '../ink/storyProblem';
import { insertIds } from './insertIds';

const STORIES = join(process.cwd(), 'stories');

function chosenSlugs(slug: string | undefined): readonly string[] {
  const slugs = storySlugs(STORIES);
  if (slug === undefined) return slugs;
  if (slugs.includes(slug)) return [slug];
  console.error(`There is no story "${slug}". Known: ${slugs.join(', ')}.`);
  process.exit(1);
}

function ids(slug: string | undefined): void {
  for (const each of chosenSlugs(slug)) {
    const { added, repaired, problems } = insertIds(join(STORIES, each), each);
    for (const sentence of repaired) console.log(sentence);
    for (const problem of problems) console.log(printProblem(problem));
    console.log(`${each}: ${added} new ids.`);
  }
}

const [verb = 'check', slug] = process.argv.slice(2);
if (verb === 'ids') ids(slug);
else {
  console.error(`Unknown verb "${verb}". Known: check, ids.`);
  process.exit(1);
}
