// What every page of the teacher's site needs: the language, the stories, and names for everybody in them.
import type { Language, LanguageCode } from '../browser/language';
import type { StoryCard, Words } from '../story/compiledStory';
import type { StoryId } from '../story/ids';
import type { ActorId } from '../story/vocabulary';
import { fillIn, type Names } from '../story/words';
import type { MapVoice } from './map/nodeFace';

/** One story as the build lists it; its words are chunks of their own. */
export interface StoryEntry {
  readonly card: StoryCard;
  readonly titles: Readonly<
    Record<LanguageCode, { readonly title: string; readonly about: string; readonly note: string }>
  >;
  readonly words: Readonly<Record<LanguageCode, () => Promise<{ words: Words }>>>;
}

export interface Desk {
  readonly language: Language;
  readonly names: Names;
  readonly stories: readonly StoryEntry[];
  readonly onLanguage: () => void;
}

export const entryOf = ({ stories }: Desk, story: StoryId): StoryEntry | undefined =>
  stories.find(({ card }) => card.id === story);

/** The voice in which one story is told here. */
export function voiceOf({ language, names }: Desk, story: StoryId): MapVoice {
  return {
    t: language.t,
    line: (id) => fillIn(language.line(story, id) ?? id, names),
    name: (actor: ActorId) => names[actor],
  };
}
