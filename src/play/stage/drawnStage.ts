// The stage as it lives: fetches what a picture needs, draws it, listens to taps, size, visibility and the GPU.
import type { Tableau } from '../../story/tableau';
import type { ActorId } from '../../story/vocabulary';
import { ArtFiles } from './artFiles';
import type { StageSize } from './layout';
import type { PictureScene } from './pictureScene';
import { feel } from './senses';
import type { Picture, Stage, StageOptions } from './stage';
import { pixelRatio, StageGame } from './stageGame';
import { talkTimeMs } from './talkTime';
import { type Costume, Wardrobe } from './wardrobe';

const REWIND_MS = 1100;
const SETTLE_MS = 160;
const REACH = 22;

export class DrawnStage implements Stage {
  readonly #options: StageOptions;
  readonly #files = new ArtFiles();
  #unlisten: () => void;
  #game: StageGame;
  #wardrobe: Wardrobe;
  #size: StageSize;
  #ratio = pixelRatio();
  #picture: Picture = { kind: 'empty' };
  #drawn: Picture = { kind: 'empty' };
  #reduced: boolean;
  #ticket = 0;
  #gone = false;
  #told = new Set<string>();

  static async open(options: StageOptions): Promise<DrawnStage> {
    return new DrawnStage(options, await StageGame.open(options.parent));
  }

  private constructor(options: StageOptions, game: StageGame) {
    this.#options = options;
    this.#reduced = options.reducedMotion;
    this.#game = game;
    this.#size = { width: game.game.scale.width, height: game.game.scale.height };
    this.#wardrobe = this.#newWardrobe();
    this.#unlisten = this.#listen();
  }

  readonly show = (picture: Picture): void => {
    if (this.#gone) return;
    this.#picture = picture;
    void this.#settle(++this.#ticket, this.#reduced);
  };

  readonly rewind = (picture: Picture): void => {
    if (this.#reduced || this.#drawn.kind === 'empty') {
      this.show(picture);
      return;
    }
    const ticket = ++this.#ticket;
    this.#picture = picture;
    this.#game.tape.unwind(REWIND_MS);
    this.#current?.unwind(REWIND_MS * 0.6);
    this.#game.loop.stir(true);
    this.#game.tape.after(REWIND_MS * 0.6, () => {
      if (ticket !== this.#ticket) return;
      for (const scene of [this.#game.tableau, this.#game.shelf, this.#game.trail]) scene.leave();
      this.#drawn = { kind: 'empty' };
      void this.#settle(ticket, false, true);
    });
  };

  readonly setMotion = (reduced: boolean): void => {
    if (reduced === this.#reduced) return;
    this.#reduced = reduced;
    this.#redraw();
  };

  readonly dispose = (): void => {
    if (this.#gone) return;
    this.#gone = true;
    this.#unlisten();
    this.#game.dispose();
  };

  get #current(): PictureScene | null {
    const { tableau, shelf, trail } = this.#game;
    return { empty: null, tableau, shelf, trail }[this.#drawn.kind];
  }

  /** Draws the wanted picture once what it needs is there; a later picture overtakes it. */
  async #settle(ticket: number, still: boolean, colourReturns = false): Promise<void> {
    const picture = this.#picture;
    try {
      const draw = await this.#prepared(picture, still);
      if (ticket !== this.#ticket || this.#gone) return;
      const left = this.#current;
      const kept = this.#drawn.kind === picture.kind;
      draw();
      this.#drawn = picture;
      if (!kept) left?.leave();
      if (colourReturns && !(picture.kind === 'tableau' && picture.tableau.stopped)) {
        this.#current?.drain(1, 0);
        this.#current?.drain(0, REWIND_MS * 0.5);
      }
      this.#game.loop.stir(!still && picture.kind === 'tableau' && !picture.tableau.stopped);
    } catch (cause) {
      this.#tell(cause);
    }
  }

  async #prepared(picture: Picture, still: boolean): Promise<() => void> {
    const { tableau, shelf, trail } = this.#game;
    switch (picture.kind) {
      case 'empty':
        return () => {};
      case 'tableau': {
        const [place, costumes] = await Promise.all([this.#place(picture.tableau), this.#costumes(picture.tableau)]);
        return () => {
          const talkMs = talkTimeMs(picture, this.#drawn);
          tableau.draw(picture.tableau, { place, costumes }, still, talkMs);
          this.#wardrobe.keep([...tableau.seen, ...costumes.keys()], tableau.placeTextures);
        };
      }
      case 'shelf':
        return shelf.prepared(picture, this.#wardrobe, still);
      case 'trail':
        return trail.prepared(picture, this.#wardrobe, still, (cause) => this.#tell(cause));
    }
  }

  async #place({ place }: Tableau): Promise<string | null> {
    if (!place) return null;
    return this.#wardrobe.place(place).catch((cause) => this.#tell(cause));
  }

  /** Whoever has no drawing is left out, and the rest goes on. */
  async #costumes({ figures, shot }: Tableau): Promise<ReadonlyMap<ActorId, Costume>> {
    const dressed = await Promise.all(
      figures.map(({ actor, pose }) =>
        this.#wardrobe.dress(actor, pose, shot).then(
          (costume) => [[actor, costume] as const],
          (cause) => this.#tell(cause) ?? [],
        ),
      ),
    );
    return new Map(dressed.flat());
  }

  #tell(cause: unknown): null {
    const words = String(cause);
    if (!this.#told.has(words) && !this.#gone) {
      this.#told.add(words);
      this.#options.onProblem(cause);
    }
    return null;
  }

  #newWardrobe(): Wardrobe {
    return new Wardrobe(this.#game.game.textures, this.#files, this.#size);
  }

  #redraw(): void {
    if (this.#gone) return;
    this.#game.tape.leave();
    this.#size = this.#game.fit(this.#options.parent);
    this.#wardrobe.clear();
    this.#wardrobe = this.#newWardrobe();
    this.#drawn = { kind: 'empty' };
    void this.#settle(++this.#ticket, true).then(() => {
      if (!this.#reduced) this.show(this.#picture);
    });
  }

  #listen(): () => void {
    return feel(this.#options.parent, this.#game.game.canvas, {
      tap: (x, y) => this.#tap(x, y),
      tappable: (x, y) => this.#under(x, y) !== null,
      resized: () => this.#resized(),
      lost: () => {
        this.#game.game.canvas.style.visibility = 'hidden';
        this.#tell(new Error('the picture was lost: the graphics card let go'));
      },
      restored: () => void this.#rebuild(),
    });
  }

  /** Stretches at once, and draws anew when the size has come to rest. */
  #resized(): void {
    const { width, height } = this.#options.parent.getBoundingClientRect();
    const ratio = pixelRatio();
    const same = Math.round(width * ratio) === this.#size.width && Math.round(height * ratio) === this.#size.height;
    if ((same && ratio === this.#ratio) || width < 2 || height < 2 || this.#gone) return;
    const { canvas } = this.#game.game;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.#ratio = ratio;
    this.#game.tape.after(SETTLE_MS, () => this.#redraw());
    this.#game.loop.stir(true);
  }

  async #rebuild(): Promise<void> {
    if (this.#gone) return;
    try {
      this.#unlisten();
      this.#game.dispose();
      this.#game = await StageGame.open(this.#options.parent);
      this.#size = { width: this.#game.game.scale.width, height: this.#game.game.scale.height };
      this.#wardrobe = this.#newWardrobe();
      this.#drawn = { kind: 'empty' };
      this.#told.clear();
      this.#unlisten = this.#listen();
      void this.#settle(++this.#ticket, this.#reduced);
    } catch (cause) {
      this.#tell(cause);
    }
  }

  #under(clientX: number, clientY: number): { actor: ActorId } | { locker: string } | null {
    const { left, top } = this.#game.game.canvas.getBoundingClientRect();
    const [x, y] = [(clientX - left) * this.#ratio, (clientY - top) * this.#ratio];
    if (this.#drawn.kind === 'tableau') {
      const actor = this.#game.tableau.tapped(x, y, REACH * this.#ratio);
      return actor ? { actor } : null;
    }
    if (this.#drawn.kind !== 'shelf') return null;
    const locker = this.#game.shelf.tapped(x, y);
    return locker === null ? null : { locker };
  }

  #tap(clientX: number, clientY: number): void {
    const under = this.#under(clientX, clientY);
    if (!under) return;
    if ('actor' in under) this.#options.onActor(under.actor);
    else this.#options.onLocker(under.locker);
  }
}
