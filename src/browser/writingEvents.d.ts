// What the dev server and a writer's page tell each other; `src/tools/ink/writingServer.ts` speaks for the server.
import type { CompiledStory, Words } from '../story/compiledStory';
import type { CheckedWriting, StoppingProblems, WrittenSource } from '../story/writing';
import type { LanguageCode } from './language';

type ByLanguage<T> = Readonly<Record<LanguageCode, T>>;

/** A story that was saved in good order. */
export interface SavedStory {
  readonly slug: string;
  readonly story: CompiledStory;
  readonly words: ByLanguage<Words>;
  readonly titles: ByLanguage<import('virtual:stories').StoryTitles>;
}

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    'kantelpunt:story': SavedStory;
    /** What stops stories now; after every save. */
    'kantelpunt:problems': StoppingProblems;
    /** From the page: '' asks for the problems, a story for the two below. */
    'kantelpunt:ask': { readonly slug: string };
    'kantelpunt:source': WrittenSource;
    /** Comes when every way was played. */
    'kantelpunt:checked': CheckedWriting;
  }
}
