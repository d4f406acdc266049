// `npm run story`: checks every story, or gives new lines their ids (`npm run story -- ids [slug]`).
import { join } from 'node:path';
import { storySlugs } from '../ink/storyFiles';
import { printProblem } from '../ink/storyProblem';
import { checkStory } from './checkStory';
import { insertIds } from './insertIds';
import { report } from './report';

const STORIES = join(process.cwd(), 'stories');
const ASSETS = join(process.cwd(), 'assets');

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

function check(slug: string | undefined): void {
  const startMs = performance.now();
  const results = chosenSlugs(slug).map((each) => checkStory(each, { root: STORIES, assets: ASSETS }));
  for (const { checked } of results) if (checked) console.log(`${report(checked).join('\n')}\n`);
  const problems = results.flatMap((result) => result.problems);
  for (const problem of problems) console.error(printProblem(problem));
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`${results.length} stories, ${problems.length} problems, ${seconds} s.`);
  if (problems.length > 0) process.exitCode = 1;
}

const [verb = 'check', slug] = process.argv.slice(2);
if (verb === 'ids') ids(slug);
else if (verb === 'check') check(slug);
else {
  console.error(`Unknown verb "${verb}". Known: check, ids.`);
  process.exit(1);
}
