// Where each line and choice of a story is met: at which places, on whose side, and who thinks it.
import type { ActorId } from '../../story/vocabulary';
import { toldIds } from '../story/checkedStory';
import type { Exploration, Step } from '../story/explore';

export interface Told {
  readonly places: ReadonlySet<string>;
  /** Whose eyes the pupil looks through then. */
  readonly sides: ReadonlySet<ActorId>;
  /** Also of thoughts that name nobody. */
  readonly speakers: ReadonlySet<ActorId>;
}

type Growing = { readonly [Key in keyof Told]: Told[Key] extends ReadonlySet<infer Item> ? Set<Item> : never };

/** Follows every way and looks at where the stage is when something is told. */
export function whereTold({ states, steps }: Exploration): ReadonlyMap<string, Told> {
  const told = new Map<string, Growing>();
  const note = (id: string, place: string | null, side: ActorId | null, speaker: ActorId | null) => {
    const growing = told.get(id) ?? { places: new Set(), sides: new Set(), speakers: new Set() };
    told.set(id, growing);
    if (place !== null) growing.places.add(place);
    if (side !== null) growing.sides.add(side);
    if (speaker !== null) growing.speakers.add(speaker);
  };
  /** Notes all of a turn; the place where it leaves the stage. */
  const follow = ({ turn, side }: Step, from: string | null): string | null => {
    let place = from;
    for (const beat of turn.beats) {
      for (const cue of beat.cues) if (cue.kind === 'place') place = cue.place;
      note(beat.id, place, side, beat.speaker);
    }
    for (const id of [...toldIds(turn), ...turn.choices.map((choice) => choice.id)])
      if (!turn.beats.some((beat) => beat.id === id)) note(id, place, side, null);
    return place;
  };
  const met = new Set<string>();
  const open: { readonly index: number; readonly from: string | null }[] = [{ index: 0, from: null }];
  for (const next of open) {
    const step = steps[next.index];
    const name = `${next.index} ${next.from}`;
    if (!step || met.has(name)) continue;
    met.add(name);
    const from = follow(step, next.from);
    // The loop goes on over what is added here.
    for (const index of states[step.to]?.out ?? []) open.push({ index, from });
  }
  return told;
}
