// `npm run story -- map <slug>`: draws the whole story as one file to look at and to print.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileStory } from '../../ink/compileStory';
import { STORY_LANGUAGES } from '../../ink/readWords';
import { printProblem } from '../../ink/storyProblem';
import { drawMap } from '../../map/drawMap';
import { mapFile } from '../../map/mapFile';
import { mapVoices } from '../../map/mapVoices';
import { chosenSlugs, STORIES, type Verb } from './verb';

const FOLDER = '.cache/maps';

export const map: Verb = {
  takes: '[slug] [--language en] [--out file]',
  does: 'draws the whole story, to look at and to print',
  run: (args) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'nl' }, out: { type: 'string' } },
    });
    const language = STORY_LANGUAGES.find((code) => code === values.language);
    if (!language) {
      console.error(`There is no language "${values.language}". Known: ${STORY_LANGUAGES.join(', ')}.`);
      process.exitCode = 1;
      return;
    }
    for (const slug of chosenSlugs(positionals[0])) {
      const folder = compileStory(join(STORIES, slug), { missingIds: 'temporary' });
      if (!folder.story) {
        for (const problem of folder.problems) console.error(printProblem(problem));
        process.exitCode = 1;
        continue;
      }
      const voices = mapVoices(folder, STORIES);
      const drawing = drawMap(folder.story, Object.values(voices));
      const path = resolve(positionals[0] !== undefined && values.out ? values.out : join(FOLDER, `${slug}.html`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, mapFile({ drawing, voice: voices[language], language }));
      if (!drawing.whole) console.log(`${slug}: too large for every way to be tried; something may be missing.`);
      console.log(path);
    }
  },
};
