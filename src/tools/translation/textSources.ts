// Everything that can be translated: the stories, and the words of the interface.
import { storySlugs } from '../ink/storyFiles';
import { interfaceFiles, interfaceTexts } from './interfaceTexts';
import { storyTexts } from './storyTexts';
import type { TextSource } from './textSource';

export interface TextFolders {
  /** Folder of the stories. */
  readonly stories: string;
  /** Folder of the interface's words, a folder per language. */
  readonly words: string;
}

/** By name, so that only what is asked for is read. */
export function textSources({ stories, words }: TextFolders): ReadonlyMap<string, () => TextSource> {
  return new Map([
    ...storySlugs(stories).map((slug): [string, () => TextSource] => [slug, () => storyTexts(stories, slug)]),
    ...interfaceFiles(words).map((file): [string, () => TextSource] => [
      `interface-${file}`,
      () => interfaceTexts(words, file),
    ]),
  ]);
}
