// The module by which a page gets the map of one story, laid out at build time.
import type { StoryFolder } from '../ink/compileStory';
import { drawMap } from './drawMap';
import { mapVoices } from './mapVoices';

/** `map` is null while the story does not compile. */
export function mapModule(folder: StoryFolder, root: string): string {
  const map = folder.story && drawMap(folder.story, Object.values(mapVoices(folder, root)));
  return `export const map = JSON.parse(${JSON.stringify(JSON.stringify(map))});`;
}
