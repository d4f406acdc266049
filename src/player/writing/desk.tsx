// A writer's desk: keeps the page at its place through every save, and holds what the dev server says of the story.
import type { LanguageCode } from '../../browser/language';
import type { SavedStory } from '../../browser/writingEvents';
import { type StoryId, storyId } from '../../story/ids';
import type { Playthrough } from '../../story/playthrough';
import type { CheckedWriting, StoppingProblems, WrittenSource, WrittenWay } from '../../story/writing';
import type { Player } from '../player';
import type { ShelfEntry } from '../shelf';
import { playOf, storyAtHand } from './atHand';
import { keepOpen, keepSeen, keepStory, keptSeen, keptStory, wasOpen } from './deskMemory';
import { FollowedStories } from './followedStories';
import { type LostPlace, lostPlace, stillThere } from './lostPlace';
import { shownIds } from './shownIds';
import { WritingPanel } from './WritingPanel';

/** The line to the dev server: `import.meta.hot`. */
type Hot = Pick<NonNullable<ImportMeta['hot']>, 'on' | 'send'>;

export class Desk {
  problems: StoppingProblems = {};
  source: WrittenSource | null = null;
  checked: CheckedWriting | null = null;
  lost: LostPlace | null = null;
  open = wasOpen();
  seen = keptSeen();
  readonly #hot: Hot;
  readonly #stories = new FollowedStories();
  #player: Player | null = null;
  #asked: StoryId | null = null;
  /** To be opened as soon as it can be told. */
  #awaited = keptStory();

  constructor(hot: Hot) {
    this.#hot = hot;
  }

  readonly entries = (stories: readonly ShelfEntry[]): readonly ShelfEntry[] => stories.map(this.#stories.follow);

  /** Begins to follow, and goes where this tab was before it was loaded anew. */
  sit(player: Player): void {
    this.#player = player;
    this.#hot.on('kantelpunt:story', (saved) => void this.#follow(player, saved));
    this.#hot.on('kantelpunt:problems', (problems) => {
      this.problems = problems;
      this.#asked = null;
      this.#draw();
    });
    this.#hot.on('kantelpunt:source', (source) => {
      if (source.story === this.#asked) this.source = source;
      this.#draw();
    });
    this.#hot.on('kantelpunt:checked', (checked) => {
      if (checked.story === this.#asked) this.checked = checked;
      this.#draw();
    });
    this.#hot.send('kantelpunt:ask', { slug: '' });
    void this.#resume(player);
  }

  /** Drawn with every change of the page, after it has been looked at. */
  panel(player: Player) {
    this.#attend(player);
    return <WritingPanel desk={this} player={player} />;
  }

  readonly toggle = (): void => {
    this.open = !this.open;
    keepOpen(this.open);
    this.#draw();
  };

  /** Goes to a place by a real way; `stopped`: with the turning point there open. */
  readonly jump = async (story: StoryId, way: WrittenWay, seed: number, stopped: boolean): Promise<void> => {
    const player = this.#player;
    if (!player) return;
    const { choices, beat } = way;
    await player.start(story, null, { story, hash: '', seed, choices, beat });
    if (stopped) playOf(player, story)?.wacht();
  };

  #draw(): void {
    this.#player?.options.onChange();
  }

  #attend(player: Player): void {
    const story = storyAtHand(player);
    if (player.screen.kind !== 'home') this.#awaited = null;
    if (player.screen.kind === 'play') this.#see(shownIds(player.screen.play.view));
    if (this.#awaited === null) keepStory(player.screen.kind === 'play' ? story : null);
    if (this.source?.story !== story) this.source = null;
    if (this.checked?.story !== story) this.checked = null;
    if (!this.open || story === null || this.#asked === story) return;
    this.#asked = story;
    this.#hot.send('kantelpunt:ask', { slug: story });
  }

  #see(shown: readonly string[]): void {
    if (shown.every((id) => this.seen.has(id))) return;
    this.seen = new Set([...this.seen, ...shown]);
    keepSeen(this.seen);
  }

  async #follow(player: Player, saved: SavedStory): Promise<void> {
    const { slug, story, words } = saved;
    this.#stories.put(saved);
    for (const [code, texts] of Object.entries(words))
      player.options.language.addStory(storyId(slug), code as LanguageCode, texts);
    const play = playOf(player, slug);
    if (!play) {
      await this.#resume(player);
      return;
    }
    const wanted: Playthrough =
      this.lost && stillThere(this.lost, play.playthrough) ? this.lost.wanted : play.playthrough;
    play.replaceStory(story);
    if (wanted.choices.length > play.playthrough.choices.length) await player.start(story.card.id, null, wanted);
    this.lost = lostPlace(wanted, playOf(player, slug)?.playthrough ?? wanted);
    this.#draw();
  }

  async #resume(player: Player): Promise<void> {
    const story = this.#awaited;
    if (story !== null) await player.start(story, null, player.saveOf(story).run);
    // That it did not open is no news to a writer, who sees why.
    if (player.notice === 'noStory') player.dismiss();
    else this.#draw();
  }
}
