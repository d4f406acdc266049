// `npm run story -- try <folder>`: checks a story from somebody else and, when it is safe, serves it to be played here.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { printProblem, type StoryProblem } from '../../ink/storyProblem';
import { copyPack } from '../../pack/copyPack';
import { judgePacks } from '../../pack/judgePacks';
import { readPackFiles } from '../../pack/packFiles';
import { serveTry } from '../../pack/serveTry';
import { ASSETS, STORIES, type Verb } from './verb';

function refuse(problems: readonly StoryProblem[]): void {
  for (const problem of problems) console.error(printProblem(problem));
  console.error(`\nRefused: ${problems.length} problems. Nothing was kept.`);
  process.exitCode = 1;
}

async function play(root: string): Promise<void> {
  const server = await serveTry(root);
  console.log(
    `\n  ${server.resolvedUrls?.local[0]}\n\n  Played from a copy; stories/ is not touched. Stop with Ctrl+C.`,
  );
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await server.close();
}

export const tryPack: Verb = {
  takes: '<folder>',
  does: 'checks a story from somebody else in a child process and, when it is safe, serves it to be played here',
  run: async ([folder]) => {
    if (folder === undefined) {
      console.error('Name the folder of the story.');
      process.exitCode = 1;
      return;
    }
    const pack = readPackFiles(resolve(folder));
    if (pack.problems.length > 0) return refuse(pack.problems);
    const copy = copyPack(pack, STORIES);
    // Vite ends the program itself on a signal, so nothing behind an await can be counted on.
    process.once('exit', () => rmSync(copy.root, { recursive: true, force: true }));
    const [verdict] = await judgePacks([copy.folder], { assets: ASSETS });
    const { problems = [], remarks = [] } = verdict ?? {};
    if (problems.length > 0) return refuse(problems);
    for (const remark of remarks) console.log(printProblem(remark));
    console.log(`${pack.slug} is safe to try; ${remarks.length} remarks on its craft.`);
    await play(copy.root);
  },
};
