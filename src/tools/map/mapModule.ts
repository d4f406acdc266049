// The module by which a page gets the map of one story, laid out at build time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapDrawing } from '../../board/map/mapDrawing';
import type { StoryFolder } from '../ink/compileStory';
import type { Keep } from '../ink/kept';
import { drawMap } from './drawMap';
import { mapVoices } from './mapVoices';

/** `map` is null while the story does not compile. */
export function mapModule(folder: StoryFolder, root: string, keep: Keep): string {
  const { story, words } = folder;
  const cast = readFileSync(join(root, 'cast.json'), 'utf8');
  const map =
    story &&
    keep(
      'drawing',
      [story.logic, story.card, words, cast],
      (): MapDrawing => drawMap(story, Object.values(mapVoices(folder, root))),
    );
  return `export const map = JSON.parse(${JSON.stringify(JSON.stringify(map))});`;
}
