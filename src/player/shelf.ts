// The stories there are, and their loading: logic once, words per language.
import type { Language, LanguageCode } from '../browser/language';
import type { CompiledStory, StoryCard, Words } from '../story/compiledStory';
import type { StoryId } from '../story/ids';

/** One story as the build lists it; its logic and words are chunks of their own. */
export interface ShelfEntry {
  readonly card: StoryCard;
  readonly titles: Readonly<Record<LanguageCode, CardWords>>;
  readonly load: () => Promise<{ story: CompiledStory }>;
  readonly words: Readonly<Record<LanguageCode, () => Promise<{ words: Words }>>>;
}

export interface CardWords {
  readonly title: string;
  readonly about: string;
  readonly note: string;
  readonly perspectives: Readonly<Record<string, string>>;
}

export class Shelf {
  readonly entries: readonly ShelfEntry[];

  /** `everything`: with drafts, and what a teacher's code opens. */
  constructor(entries: readonly ShelfEntry[], everything = false) {
    this.entries = entries.filter(({ card }) => everything || (card.shelf && card.kind !== 'draft'));
  }

  entry(story: StoryId): ShelfEntry | undefined {
    return this.entries.find((entry) => entry.card.id === story);
  }

  /** Loads a story with its words in `code`; rejects when a piece does not arrive. */
  async open(story: StoryId, language: Language): Promise<CompiledStory> {
    const entry = this.entry(story);
    if (!entry) throw new Error(`no story "${story}" on this shelf`);
    const [loaded] = await Promise.all([entry.load(), this.loadWords(story, language, language.code)]);
    return loaded.story;
  }

  async loadWords(story: StoryId, language: Language, code: LanguageCode): Promise<void> {
    const entry = this.entry(story);
    if (!entry || language.hasStory(story, code)) return;
    const { words } = await entry.words[code]();
    language.addStory(story, code, words);
  }
}
