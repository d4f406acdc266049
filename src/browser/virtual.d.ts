// What the build makes out of stories/: the shapes of the modules `src/tools/ink/inkPlugin.ts` serves.

declare module 'virtual:stories' {
  import type { CompiledStory, StoryCard, Words } from '../story/compiledStory';
  import type { ActorId } from '../story/vocabulary';
  import type { LanguageCode } from './language';

  export interface StoryTitles {
    readonly title: string;
    readonly about: string;
    readonly note: string;
    /** One line per side. */
    readonly perspectives: Readonly<Record<string, string>>;
  }

  export interface StoryEntry {
    readonly card: StoryCard;
    readonly titles: Readonly<Record<LanguageCode, StoryTitles>>;
    /** Logic and each language's words are chunks of their own. */
    readonly load: () => Promise<{ story: CompiledStory }>;
    readonly words: Readonly<Record<LanguageCode, () => Promise<{ words: Words }>>>;
  }

  type Localised = string | Readonly<Record<LanguageCode, string>>;

  /** What each character goes by: their own name, and two to swap it for. */
  export const castNames: Readonly<
    Record<ActorId, { readonly name: Localised; readonly others: readonly Localised[] }>
  >;

  /** In the order of the shelf; drafts only while developing. */
  export const stories: readonly StoryEntry[];
}

declare module 'virtual:cast' {
  import type { ActorId } from '../story/vocabulary';
  import type { LanguageCode } from './language';

  type Localised = Readonly<Record<LanguageCode, string>>;

  export interface CastMember {
    readonly name: Localised;
    readonly full: Localised;
    /** Two names to go by when a pupil bears the first. */
    readonly others: readonly (string | Localised)[];
    readonly pronouns: Localised;
    readonly age: number | null;
    readonly who: Localised;
  }

  export const cast: Readonly<Record<ActorId, CastMember>>;
}

declare module 'virtual:cards/nl' {
  import type { Cards } from './cards';

  export const cards: Cards;
}
