// `npm run story -- guide`: brings the lists in the writer's guide up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillGuide } from '../guide/fillGuide';
import { guideParts } from '../guide/guideParts';
import { STORIES, type Verb } from './verb';

export const guide: Verb = {
  takes: '',
  does: 'brings the lists in stories/README.md up to date',
  run: () => {
    const path = join(STORIES, 'README.md');
    writeFileSync(path, fillGuide(readFileSync(path, 'utf8'), guideParts(STORIES)));
    console.log('stories/README.md is up to date.');
  },
};
