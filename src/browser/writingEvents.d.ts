// What the dev server and a writer's page tell each other; `src/tools/ink/writingServer.ts` speaks for the server.
import type { CompiledStory, Words } from '../story/compiledStory';
import type { CheckedWriting, StoppingProblems, WrittenSource } from '../story/writing';
import type { LanguageCode } from './language';

type ByLanguage<T> = Readonly<Record<LanguageCode, T>>;

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    'kantelpunt:story': {
      readonly slug: string;
      readonly story: CompiledStory;
      readonly words: ByLanguage<Words>;
      readonly titles: ByLanguage<import('virtual:stories').StoryTitles>;
    };
    'kantelpunt:problems': StoppingProblems;
    /** '' asks for the problems only. */
    'kantelpunt:ask': { readonly slug: string };
    'kantelpunt:source': WrittenSource;
    'kantelpunt:checked': CheckedWriting;
  }
}
