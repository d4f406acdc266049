// Fetches a story's map and its words in the language one reads in.
import { maps } from 'virtual:maps';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../browser/language';
import type { StoryEntry } from './desk';
import type { MapDrawing } from './map/mapDrawing';

async function fetchMap({ card, words }: StoryEntry, language: Language): Promise<MapDrawing> {
  const { code } = language;
  const [made, told] = await Promise.all([maps[card.id]?.(), language.hasStory(card.id, code) ? null : words[code]()]);
  if (told) language.addStory(card.id, code, told.words);
  if (!made?.map) throw new Error(`there is no map of "${card.id}"`);
  return made.map;
}

/** coming: not there yet; failed: it did not arrive, or there is no such story. */
export type StoryMap = MapDrawing | 'coming' | 'failed';

/** `code` is the language to have the words in. */
export function useStoryMap(entry: StoryEntry | undefined, language: Language, code: string): StoryMap {
  const [found, setFound] = useState<{ readonly code: string; readonly map: StoryMap }>({ code, map: 'coming' });
  useEffect(() => {
    const wanted = { still: true };
    const arrive = (map: StoryMap) => {
      if (wanted.still) setFound({ code, map });
    };
    if (entry) fetchMap(entry, language).then(arrive, () => arrive('failed'));
    else arrive('failed');
    return () => {
      wanted.still = false;
    };
  }, [entry, language, code]);
  return found.code === code ? found.map : 'coming';
}
