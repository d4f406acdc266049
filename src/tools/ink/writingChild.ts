// A process beside the dev server that plays every way through one story, so that following a save never waits for it.

import type { CheckedWriting } from '../../story/writing';
import { checkStory } from '../story/checkStory';
import { writtenWays } from './writingWays';

const [slug = '', root = '', assets = ''] = process.argv.slice(2);
const { folder, checked, problems, warnings } = checkStory(slug, { root, assets, missingIds: 'temporary' });
const said: CheckedWriting = {
  story: folder.card.id,
  ways: checked && writtenWays(folder, checked.exploration),
  // What stops the story is told by the dev server itself, at each save.
  remarks: [...(checked ? problems : []), ...warnings],
};
process.send?.(said);
