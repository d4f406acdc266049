// The stories of the shelf as they stand at a writer's last save, so that opening one again never shows an older version.
import type { SavedStory } from '../../browser/writingEvents';
import type { CompiledStory } from '../../story/compiledStory';
import type { ShelfEntry } from '../shelf';

export class FollowedStories {
  readonly #saved = new Map<string, SavedStory>();

  put(saved: SavedStory): void {
    this.#saved.set(saved.slug, saved);
  }

  /** An entry that is always up to date; it does not load while its story does not compile. */
  readonly follow = (entry: ShelfEntry): ShelfEntry => {
    const saved = () => this.#saved.get(entry.card.id);
    return {
      get card() {
        return saved()?.story.card ?? entry.card;
      },
      get titles() {
        return saved()?.titles ?? entry.titles;
      },
      load: async () => {
        const { story } = saved() ?? ((await entry.load()) as { readonly story: CompiledStory | null });
        if (!story) throw new Error(`"${entry.card.id}" does not compile yet`);
        return { story };
      },
      words: entry.words,
    };
  };
}
