// The pupil's app: which screen is open, what is remembered, and what happens when something fails.
import { applyComfort, type ComfortSettings, parseComfort, printComfort, wantsLessMotion } from '../browser/comfort';
import { applyLanguage, type Language, type LanguageCode } from '../browser/language';
import type { Exit } from '../browser/leave';
import { reached, readSave, type Save, writeSave } from '../browser/saves';
import type { Store } from '../browser/store';
import type { SoundBoard } from '../play/soundBoard';
import type { StoryId } from '../story/ids';
import type { Playthrough } from '../story/playthrough';
import type { ActorId } from '../story/vocabulary';
import type { Names } from '../story/words';
import { type CastNames, chosenNames, type NameChoices, parseNameChoices, swapName } from './classNames';
import { HOME_PICTURE, shelfPicture } from './pictures';
import { playing } from './pieces';
import type { Notice, Screen } from './screen';
import type { Shelf } from './shelf';
import type { StageHost } from './stageHost';

export interface PlayerOptions {
  readonly language: Language;
  readonly store: Store;
  readonly shelf: Shelf;
  readonly cast: CastNames;
  readonly sound: SoundBoard;
  readonly stage: StageHost;
  readonly exit: Exit;
  readonly seed: () => number;
  readonly deviceReducesMotion: () => boolean;
  readonly onChange: () => void;
}

export class Player {
  readonly options: PlayerOptions;
  screen: Screen = { kind: 'home' };
  notice: Notice | null = null;
  comfort: ComfortSettings;
  names: NameChoices;
  /** A story or its words are on their way. */
  loading = false;

  constructor(options: PlayerOptions) {
    this.options = options;
    this.comfort = parseComfort(options.store.get('kantelpunt.comfort'));
    this.names = parseNameChoices(options.store.get('kantelpunt.names'));
    this.#applyComfort();
    this.#showPicture();
  }

  get currentNames(): Names {
    return chosenNames(this.options.cast, this.names, this.options.language.code);
  }

  readonly saveOf = (story: StoryId): Save => readSave(this.options.store, story);

  readonly go = (screen: Screen): void => {
    // A full device is found out while going into a story, and said only once.
    if (this.notice !== 'storageFull') this.notice = null;
    if (screen.kind !== 'play') this.#quiet();
    this.screen = screen;
    this.#showPicture();
    this.options.onChange();
  };

  readonly openCard = (story: StoryId): void => this.go({ kind: 'card', story });

  readonly say = (notice: Notice): void => {
    this.notice = notice;
    this.options.onChange();
  };

  readonly dismiss = (): void => {
    this.notice = null;
    this.options.onChange();
  };

  /** Opens a story on one side, or where `from` stands; the shelf stays when it does not arrive. */
  readonly start = async (story: StoryId, side: ActorId | null, from: Playthrough | null): Promise<void> => {
    this.loading = true;
    this.notice = null;
    this.options.onChange();
    try {
      const [{ openPlay, Playing }, compiled] = await Promise.all([
        playing(),
        this.options.shelf.open(story, this.options.language),
      ]);
      const { seed, sound, language } = this.options;
      const play = openPlay(
        {
          story: compiled,
          ...(from ? { from } : {}),
          seed: seed(),
          sound,
          characters: (line) => language.line(story, line)?.length ?? 0,
          onChange: () => this.#played(),
        },
        side,
      );
      this.loading = false;
      this.go({ kind: 'play', play, Shown: Playing });
      this.#played();
    } catch {
      this.loading = false;
      this.say('noStory');
    }
  };

  /** A locker was tapped in the picture. */
  readonly openLocker = (id: string): void => {
    const entry = this.options.shelf.entries.find(({ card }) => card.id === id);
    if (entry && (this.screen.kind === 'shelf' || this.screen.kind === 'card')) this.openCard(entry.card.id);
  };

  readonly setLanguage = async (code: LanguageCode): Promise<void> => {
    const { language, shelf, store } = this.options;
    try {
      if (this.screen.kind === 'play') await shelf.loadWords(this.screen.play.view.story.card.id, language, code);
      await language.use(code);
      applyLanguage(document.documentElement, language);
      store.set('kantelpunt.language', code);
      this.options.onChange();
    } catch {
      this.say('noStory');
    }
  };

  readonly setComfort = (settings: ComfortSettings): void => {
    this.comfort = settings;
    this.options.store.set('kantelpunt.comfort', printComfort(settings));
    this.#applyComfort();
    this.options.onChange();
  };

  readonly swapName = (actor: ActorId): void => {
    this.names = swapName(this.options.cast, this.names, actor);
    this.options.store.set('kantelpunt.names', JSON.stringify(this.names));
    this.options.onChange();
  };

  get remembering(): boolean {
    return this.options.store.remembering();
  }

  readonly remember = (on: boolean): void => {
    this.options.store.remember(on);
    this.options.onChange();
  };

  /** Leaves nothing of the pupil on this device. */
  readonly wipe = (): void => {
    this.options.store.wipe();
    this.comfort = parseComfort(null);
    this.names = {};
    this.#applyComfort();
    this.go({ kind: 'home' });
    this.say('wiped');
  };

  readonly leave = (): void => this.options.exit.leave();

  #played(): void {
    if (this.screen.kind !== 'play') return;
    const { play } = this.screen;
    const { moment } = play.view;
    const { store } = this.options;
    if (moment.side)
      writeSave(store, play.view.story.card.id, (save) =>
        reached(save, play.playthrough, moment.side, moment.ending?.id ?? null),
      );
    this.options.onChange();
  }

  #showPicture(): void {
    const { stage, shelf } = this.options;
    const { screen } = this;
    if (screen.kind === 'home') stage.show(HOME_PICTURE);
    else if (screen.kind === 'shelf') stage.show(shelfPicture(shelf.entries, this.saveOf, null));
    else if (screen.kind === 'card') stage.show(shelfPicture(shelf.entries, this.saveOf, screen.story));
    else if (screen.kind === 'play') screen.play.setStage(stage);
  }

  #quiet(): void {
    this.options.sound.ambience(null);
    this.options.sound.music('off');
  }

  #applyComfort(): void {
    const { sound, stage, deviceReducesMotion } = this.options;
    const { comfort } = this;
    applyComfort(document.documentElement, comfort);
    sound.setOn(comfort.sound);
    sound.setVolumes({ music: comfort.musicVolume, effects: comfort.effectsVolume });
    stage.setMotion(wantsLessMotion(comfort, deviceReducesMotion()));
    stage.setOn(comfort.pictures);
  }
}
