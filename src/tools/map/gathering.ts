// Gathers what each place on the map holds, step by step, while the ways through a story are followed.

import type { MapNode } from '../../board/map/mapDrawing';
import type { Beat, Choice, Ending, Thought } from '../../story/beat';
import type { LineId, TurningPointId } from '../../story/ids';
import type { ActorId, Place } from '../../story/vocabulary';
import type { Step } from '../story/explore';

/** A step, and from where it can be taken. */
export interface Seen {
  readonly step: Step;
  readonly sides: readonly ActorId[];
  readonly repair: boolean;
}

type What =
  | { readonly kind: 'scene'; readonly beats: Map<LineId, Beat>; readonly tellings: Set<string> }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | {
      readonly kind: 'turningPoint';
      readonly point: TurningPointId;
      readonly role: ActorId;
      readonly thoughts: Map<LineId, Thought>;
    }
  | { readonly kind: 'ending'; readonly ending: Omit<Ending, 'now'>; readonly now: Map<LineId, Thought> };

interface Gathered {
  readonly what: What;
  readonly sides: Set<ActorId>;
  readonly eyes: Set<ActorId | null>;
  repair: boolean;
}

export class Gathering {
  readonly #found = new Map<string, Gathered>();
  readonly #order: ReadonlyMap<string, number>;

  /** `written`: ids of all lines in the order of the source. */
  constructor(written: readonly string[]) {
    this.#order = new Map(written.map((id, index) => [id, index]));
  }

  choice(seen: Seen, choice: Choice): string {
    return this.#meet(seen, `choice:${choice.id}`, () => ({ kind: 'choice', choice })).id;
  }

  /** Lines of a passage, by the name of the passage. */
  scene(seen: Seen, passage: string, beats: readonly Beat[]): string {
    const { id, what } = this.#meet(seen, `scene:${passage}`, () => ({
      kind: 'scene',
      beats: new Map(),
      tellings: new Set(),
    }));
    if (what.kind !== 'scene') return id;
    for (const beat of beats) if (!what.beats.has(beat.id)) what.beats.set(beat.id, beat);
    what.tellings.add(beats.map((beat) => beat.id).join(' '));
    return id;
  }

  /** The turning point or ending in which a turn ends. */
  end(seen: Seen): string | undefined {
    const { turningPoint, ending, thoughts, choices } = seen.step.turn;
    if (ending) {
      const { now, ...title } = ending;
      const { id, what } = this.#meet(seen, `ending:${ending.id}`, () => ({
        kind: 'ending',
        ending: title,
        now: new Map(),
      }));
      if (what.kind === 'ending') for (const each of now) what.now.set(each.id, each);
      return id;
    }
    const role = choices.find((choice) => choice.kind === 'kantel')?.actor;
    if (turningPoint === null || !role) return undefined;
    const { id, what } = this.#meet(seen, `point:${turningPoint}`, () => ({
      kind: 'turningPoint',
      point: turningPoint,
      role,
      thoughts: new Map(),
    }));
    if (what.kind === 'turningPoint') for (const each of thoughts) what.thoughts.set(each.id, each);
    return id;
  }

  nodes(): readonly MapNode[] {
    return [...this.#found].map(([id, gathered]) => this.#node(id, gathered));
  }

  #meet({ step, sides, repair }: Seen, id: string, make: () => What): { readonly id: string; readonly what: What } {
    const known = this.#found.get(id) ?? { what: make(), sides: new Set(), eyes: new Set(), repair: true };
    this.#found.set(id, known);
    for (const side of sides) known.sides.add(side);
    known.eyes.add(step.side);
    known.repair &&= repair;
    return { id, what: known.what };
  }

  #inOrder<T extends { readonly id: string }>(items: Iterable<T>): readonly T[] {
    const at = ({ id }: T) => this.#order.get(id) ?? 0;
    return [...items].sort((a, b) => at(a) - at(b));
  }

  #node(id: string, { what, sides, eyes, repair }: Gathered): MapNode {
    const place = { id, sides: [...sides], eyes: eyes.size === 1 ? ([...eyes][0] ?? null) : null, repair };
    switch (what.kind) {
      case 'choice':
        if (what.choice.kind === 'perspective' && what.choice.actor)
          return { ...place, kind: 'side', actor: what.choice.actor };
        return { ...place, kind: 'choice', choice: what.choice };
      case 'turningPoint':
        return { ...place, ...what, thoughts: this.#inOrder(what.thoughts.values()) };
      case 'ending':
        return { ...place, kind: 'ending', ending: { ...what.ending, now: this.#inOrder(what.now.values()) } };
      case 'scene': {
        const beats = this.#inOrder(what.beats.values());
        const tellings = [...what.tellings].map((telling) => new Set(telling.split(' ')));
        const lines = beats.map(({ id, voice, speaker, chat }) => {
          return { id, voice, speaker, chat, always: tellings.every((telling) => telling.has(id)) };
        });
        return { ...place, kind: 'scene', by: null, onward: null, lines, places: placesOf(beats) };
      }
    }
  }
}

function placesOf(beats: readonly Beat[]): readonly Place[] {
  const places = beats.flatMap((beat) => beat.cues.flatMap((cue) => (cue.kind === 'place' ? [cue.place] : [])));
  return [...new Set(places)];
}
