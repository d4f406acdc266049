// The controller of one story being played: the only one who knows both the words and the picture.
import type { CompiledStory } from '../story/compiledStory';
import type { ChoiceId, LineId } from '../story/ids';
import type { HistoryEntry } from '../story/moment';
import { newPlaythrough, type Playthrough } from '../story/playthrough';
import { Reader } from '../story/reader';
import { StoryFault } from '../story/storyFault';
import type { ActorId } from '../story/vocabulary';
import type { PlayView } from './controls/playView';
import type { SoundBoard } from './soundBoard';
import type { Picture, Stage } from './stage/stage';

export interface PlayOptions {
  readonly story: CompiledStory;
  /** Where to begin; a new playthrough when left out. */
  readonly from?: Playthrough;
  readonly seed: number;
  readonly sound: SoundBoard;
  /** Length of a line's text in the language read, for how long somebody talks. */
  readonly characters: (line: LineId) => number;
  /** Called after every change, for the words to draw again and the saves to write. */
  readonly onChange: () => void;
}

export class Play {
  readonly #options: PlayOptions;
  #story: CompiledStory;
  #reader: Reader;
  #stage: Pick<Stage, 'show' | 'rewind'> | null = null;
  #answers = 0;
  #heard: string | null = null;
  #answer: string | null = null;
  #openThought: ActorId | null = null;
  #fault: StoryFault | null = null;
  #lostWay = false;
  readonly #seen = new Set<string>();
  #view: PlayView | null = null;

  /** Opens the story. Throws StoryFault when it cannot be read at all. */
  constructor(options: PlayOptions) {
    this.#options = options;
    this.#story = options.story;
    const from = options.from ?? newPlaythrough(options.story, options.seed);
    this.#reader = new Reader(options.story, from);
    this.#lostWay = this.#reader.lostChoice !== null;
    this.#arrive();
  }

  /** The same value until something changes. */
  get view(): PlayView {
    this.#view ??= this.#look();
    return this.#view;
  }

  get playthrough(): Playthrough {
    return this.#reader.playthrough;
  }

  get history(): readonly HistoryEntry[] {
    return this.#reader.history;
  }

  /** Value of `{name}` in a text of this story. */
  readonly variable = (name: string): string | undefined => this.#reader.variable(name);

  /** Gives the play a picture, or takes it away with null. The story never waits for it. */
  setStage(stage: Pick<Stage, 'show' | 'rewind'> | null): void {
    this.#stage = stage;
    stage?.show(this.#picture);
  }

  readonly next = (): void => this.#step(() => this.#reader.next());
  readonly back = (): void => this.#step(() => this.#reader.back());
  readonly letGo = (): void => this.#step(() => this.#reader.letGo());
  readonly skip = (): void => this.#step(() => this.#reader.skip(this.#seen));

  readonly choose = (id: ChoiceId): void =>
    this.#step(() => {
      this.#reader.choose(id);
    });

  /** Stops the world at a turning point; anywhere else the side one is on answers, each time another thought. */
  readonly wacht = (): void =>
    this.#step(() => {
      if (this.#reader.wacht()) {
        this.#options.sound.play('turn');
        return;
      }
      const { side } = this.#reader.moment;
      const count = side ? (this.#story.card.wacht[side] ?? 0) : 0;
      if (side && count > 0) this.#answer = `wacht.${side}.${this.#answers++ % count}`;
    });

  /** Opens what somebody thinks, or closes it; only while the world stands still. */
  readonly tapActor = (actor: ActorId): void => {
    if (!this.view.moment.thoughts.some((thought) => thought.actor === actor)) return;
    this.#openThought = this.#openThought === actor ? null : actor;
    this.#view = null;
    this.#options.onChange();
  };

  /** Runs time back to a turning point passed on this way. */
  readonly rewindTo = (turn: number): void => this.#rewind(() => this.#reader.rewindTo(turn));

  /** Goes to a place on any side: another perspective, or somebody else's turning point with its options open. */
  readonly goTo = (route: readonly ChoiceId[], open: boolean): void =>
    this.#rewind(() => {
      this.#reader.follow(route, open);
    });

  /** Puts a newer version of the story in place, as a writer saves it, and finds the place again by replay. */
  replaceStory(story: CompiledStory): void {
    this.#step(() => {
      // The older version stays when the newer breaks off on the way here.
      this.#reader = new Reader(story, this.#reader.playthrough);
      this.#story = story;
      this.#lostWay = this.#reader.lostChoice !== null;
    });
  }

  #look(): PlayView {
    return {
      story: this.#story,
      moment: this.#reader.moment,
      answer: this.#answer,
      openThought: this.#openThought,
      passed: this.#reader.passed,
      sides: this.#reader.sides,
      canSkip: this.#reader.canSkip(this.#seen),
      lastChance: this.#reader.lastChance,
      lostWay: this.#lostWay,
      fault: this.#fault,
    };
  }

  #rewind(move: () => void): void {
    this.#options.sound.play('rewind');
    this.#attempt(move);
    this.#arrive();
    this.#stage?.rewind(this.#picture);
    this.#options.onChange();
  }

  #step(move: () => void): void {
    this.#lostWay = false;
    this.#attempt(move);
    this.#arrive();
    this.#stage?.show(this.#picture);
    this.#options.onChange();
  }

  /** Moves; a story that breaks off there leaves the pupil where they were, with the narrator begun afresh. */
  #attempt(move: () => void): void {
    const { playthrough } = this.#reader;
    this.#answer = null;
    this.#openThought = null;
    this.#view = null;
    this.#fault = null;
    try {
      move();
    } catch (cause) {
      if (!(cause instanceof StoryFault)) throw cause;
      this.#fault = cause;
      this.#reader = new Reader(this.#story, playthrough);
    }
  }

  /** What happens on reaching a beat: it counts as read, and its sounds are heard. */
  #arrive(): void {
    const { beat, tableau, kind } = this.view.moment;
    const { sound } = this.#options;
    sound.ambience(tableau.place);
    sound.music(kind === 'ending' ? 'theme' : kind === 'stopped' || kind === 'choice' ? 'off' : tableau.music);
    if (!beat || beat.id === this.#heard) return;
    this.#heard = beat.id;
    this.#seen.add(beat.id);
    for (const cue of beat.cues) if (cue.kind === 'sound') sound.play(cue.sound);
    if (beat.chat && !beat.cues.some((cue) => cue.kind === 'sound')) sound.play('ping');
  }

  get #picture(): Picture {
    const { moment } = this.view;
    if (moment.kind === 'ending')
      return { kind: 'trail', trail: moment.tableau.trail, happensTo: this.#story.card.happensTo };
    const { beat, tableau } = moment;
    const line = beat ? { id: beat.id, characters: this.#options.characters(beat.id) } : undefined;
    return line ? { kind: 'tableau', tableau, line } : { kind: 'tableau', tableau };
  }
}
