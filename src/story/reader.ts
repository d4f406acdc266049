// The reader walks through a story beat by beat: onward, back, Wacht, rewind. It holds no picture and no words.
import type { Beat, Choice } from './beat';
import type { CompiledStory } from './compiledStory';
import type { ChoiceId } from './ids';
import type { HistoryEntry, Moment, PassedTurningPoint } from './moment';
import type { Playthrough } from './playthrough';
import { advance, type Run, replay, rewound, type ToldTurn, tableauAt } from './run';
import type { Tableau } from './tableau';

const opens = (told: ToldTurn) =>
  told.turn.turningPoint !== null && told.turn.choices.some((c) => c.kind === 'kantel' && c.actor === told.side);

export class Reader {
  readonly #story: CompiledStory;
  #run: Run;
  #seed: number;
  #beat: number;
  #stopped = false;

  /** Opens the story where `saved` stands. A choice that is gone ends the way there: see `lostChoice`. Throws StoryFault. */
  constructor(story: CompiledStory, saved: Pick<Playthrough, 'seed' | 'choices' | 'beat'>) {
    this.#story = story;
    this.#seed = saved.seed;
    this.#run = replay(story, saved.seed, saved.choices);
    const lost = this.#run.stoppedAt !== null;
    this.#beat = Math.min(lost ? this.#lastBeat : saved.beat, this.#end);
  }

  /** The saved choice that the story no longer offers, or null when the whole way was found again. */
  get lostChoice(): ChoiceId | null {
    return this.#run.stoppedAt;
  }

  get playthrough(): Playthrough {
    const choices = this.#run.told.flatMap((told) => (told.chosen ? [told.chosen.id] : []));
    return { story: this.#story.card.id, hash: this.#story.hash, seed: this.#seed, choices, beat: this.#beat };
  }

  get moment(): Moment {
    const { turn, side } = this.#told;
    const beat = turn.beats[Math.min(this.#beat, this.#lastBeat)] ?? null;
    const kind = this.#kind;
    const tableau = tableauAt(this.#told, Math.min(this.#beat, this.#lastBeat));
    return {
      kind,
      beat,
      choices: this.#openChoices(kind),
      thoughts: kind === 'stopped' ? turn.thoughts : [],
      turningPoint: kind === 'stopped' ? turn.turningPoint : null,
      ending: kind === 'ending' ? turn.ending : null,
      side,
      tableau: kind === 'stopped' ? { ...tableau, stopped: true } : tableau,
      chat: this.#chat(tableau.phone),
      canGoBack: this.#beat > 0 || this.#run.told.length > 1,
    };
  }

  /** Goes one beat on. At the last beat of a turning point that was let pass, the story goes on by itself. */
  next(): void {
    if (this.#stopped || this.#kind === 'choice' || this.#kind === 'ending') return;
    if (this.#beat < this.#end) {
      this.#beat += 1;
      return;
    }
    const onward = this.#told.turn.choices.find((choice) => choice.kind === 'verder');
    if (onward) this.choose(onward.id);
  }

  /** Goes one beat back; from the first beat of a turn to the last of the turn before. Closes a turning point. */
  back(): void {
    if (this.#stopped) {
      this.#stopped = false;
      return;
    }
    if (this.#beat > 0) {
      this.#beat -= 1;
      return;
    }
    const turns = this.#run.told.length;
    if (turns > 1) this.#rewind(turns - 2, Number.POSITIVE_INFINITY);
  }

  /** Stops the world if this is within a turning point of one's own side; otherwise false: a thought answers. */
  wacht(): boolean {
    if (!this.#withinReach) return false;
    this.#stopped = true;
    return true;
  }

  /** Lets the world go on without doing anything. */
  letGo(): void {
    this.#stopped = false;
  }

  /** Takes a choice; false when it is not offered here. Throws StoryFault. */
  choose(id: ChoiceId): boolean {
    const run = advance(this.#run, id);
    if (!run) return false;
    this.#run = run;
    this.#beat = 0;
    this.#stopped = false;
    return true;
  }

  /** Goes back to a turning point passed, the world standing still there with its options open. */
  rewindTo(turn: number): void {
    this.#rewind(turn, Number.POSITIVE_INFINITY);
    this.#stopped = this.#withinReach;
  }

  /** Whether the next line was read before, so that `skip` would go somewhere. */
  canSkip(seen: ReadonlySet<string>): boolean {
    const next = this.#told.turn.beats[this.#beat + 1];
    return this.#kind === 'beat' && next !== undefined && seen.has(next.id);
  }

  /** Begins again along `route`, as far as the story offers it; `open`: with the turning point there opened. Throws StoryFault. */
  follow(route: readonly ChoiceId[], open: boolean): void {
    this.#rewind(0, 0);
    if (route.every((id) => this.choose(id)) && open) this.rewindTo(this.#run.told.length - 1);
  }

  /** Skips lines in `seen`, up to the next decision, line that is new, or turning point within reach. */
  skip(seen: ReadonlySet<string>): void {
    while (this.canSkip(seen)) {
      this.#beat += 1;
      if (this.#withinReach) return;
    }
  }

  get history(): readonly HistoryEntry[] {
    return this.#run.told.flatMap((told, index): HistoryEntry[] => {
      const current = index === this.#run.told.length - 1;
      const beats = current ? told.turn.beats.slice(0, this.#beat + 1) : told.turn.beats;
      const choice =
        told.chosen && told.chosen.kind !== 'verder' ? [{ kind: 'choice' as const, choice: told.chosen }] : [];
      return [...beats.map((beat) => ({ kind: 'beat' as const, beat })), ...choice];
    });
  }

  /** The turning points of one's own side on this way, in order. */
  get passed(): readonly PassedTurningPoint[] {
    return this.#run.told.flatMap((told, turn): PassedTurningPoint[] => {
      const id = told.turn.turningPoint;
      if (!id || !told.side || !told.chosen || !opens(told)) return [];
      return [{ id, role: told.side, turn, found: told.chosen.kind === 'kantel' }];
    });
  }

  /** The choices of a side met on this way. */
  get sides(): readonly Choice[] {
    return this.#run.told.flatMap(({ turn }) => turn.choices.filter((choice) => choice.kind === 'perspective'));
  }

  /** Whether going on from here lets a turning point of one's own side pass. */
  get lastChance(): boolean {
    return this.#kind === 'beat' && this.#beat >= this.#end && this.#withinReach;
  }

  /** Value of a variable for `{name}` in a line. */
  variable(name: string): string | undefined {
    return this.#run.narrator.variable(name);
  }

  get #told(): ToldTurn {
    const told = this.#run.told.at(-1);
    if (!told) throw new Error('a run has at least one turn');
    return told;
  }

  get #lastBeat(): number {
    return this.#told.turn.beats.length - 1;
  }

  /** The last place within this turn: its last beat, or one further where an ending stands. */
  get #end(): number {
    return Math.max(0, this.#told.turn.ending ? this.#lastBeat + 1 : this.#lastBeat);
  }

  get #withinReach(): boolean {
    if (!opens(this.#told)) return false;
    const grens = this.#told.turn.beats.findIndex((beat) => beat.grens === this.#told.turn.turningPoint);
    return this.#beat >= grens;
  }

  get #kind(): Moment['kind'] {
    if (this.#stopped) return 'stopped';
    const { turn } = this.#told;
    if (this.#beat < this.#end) return 'beat';
    if (turn.ending) return 'ending';
    return turn.choices.some((choice) => choice.kind !== 'kantel' && choice.kind !== 'verder') ? 'choice' : 'beat';
  }

  #openChoices(kind: Moment['kind']): readonly Choice[] {
    const { choices } = this.#told.turn;
    switch (kind) {
      case 'beat':
        return [];
      case 'stopped':
        return choices.filter((choice) => choice.kind === 'kantel');
      case 'choice':
      case 'ending':
        return choices.filter((choice) => choice.kind !== 'kantel' && choice.kind !== 'verder');
    }
  }

  #chat(phone: Tableau['phone']): readonly Beat[] {
    if (phone === null) return [];
    return this.history.flatMap((entry) => (entry.kind === 'beat' && entry.beat.chat === phone ? [entry.beat] : []));
  }

  #rewind(turn: number, beat: number): void {
    this.#run = rewound(this.#run, turn);
    this.#stopped = false;
    this.#beat = Math.min(beat, Math.max(0, this.#lastBeat));
  }
}
