// The tableau: everything the stage shows at one moment, as a value folded from the cues so far.
import type { Cue, Manner } from './cue';
import type { ChatId } from './ids';
import type { ActorId, Look, Mood, Music, Place, Pose, Shot, Spot } from './vocabulary';

export interface Figure {
  readonly actor: ActorId;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly spot: Spot;
  /** null: looks at whoever speaks. */
  readonly look: Look | null;
}

/** The way it took from phone to phone, where it was stopped, who stood beside the one it happened to. Never a count. */
export interface Trail {
  readonly hops: readonly { readonly from: string; readonly to: string }[];
  readonly stoppedBy: readonly ActorId[];
  readonly beside: readonly ActorId[];
}

export interface Tableau {
  readonly place: Place | null;
  /** In the order in which they came on. */
  readonly figures: readonly Figure[];
  readonly speaker: ActorId | null;
  readonly shot: Shot;
  /** The conversation open in the phone, or null when it is away. */
  readonly phone: ChatId | null;
  readonly music: Music;
  /** The world stands still: a turning point is open. */
  readonly stopped: boolean;
  readonly trail: Trail;
}

export const EMPTY_TABLEAU: Tableau = {
  place: null,
  figures: [],
  speaker: null,
  shot: 'wide',
  phone: null,
  music: 'off',
  stopped: false,
  trail: { hops: [], stoppedBy: [], beside: [] },
};

const SPOT_FOR_COUNT: readonly Spot[] = ['center', 'right', 'left', 'right', 'left'];

function comeOn(actor: ActorId, count: number): Figure {
  return { actor, mood: 'neutral', pose: 'idle', spot: SPOT_FOR_COUNT[count] ?? 'center', look: null };
}

/** Puts `actor` on the stage if need be and applies `manner`. */
export function withActor(tableau: Tableau, actor: ActorId, manner: Manner): Tableau {
  const present = tableau.figures.find((figure) => figure.actor === actor);
  const changed: Figure = { ...(present ?? comeOn(actor, tableau.figures.length)), ...manner };
  const figures = present
    ? tableau.figures.map((figure) => (figure === present ? changed : figure))
    : [...tableau.figures, changed];
  return { ...tableau, figures };
}

const add = <T>(list: readonly T[], item: T) => (list.includes(item) ? list : [...list, item]);

/** Too small to see anybody in from head to feet. */
const NARROW: readonly (Place | null)[] = ['car-day'];

const shotIn = (place: Place | null, wanted: Shot): Shot => (NARROW.includes(place) ? 'close' : wanted);

/** The tableau after one cue. A new place clears the stage and shows it wide; sounds leave it as it is. */
export function stageCue(tableau: Tableau, cue: Cue): Tableau {
  switch (cue.kind) {
    case 'place':
      return { ...tableau, place: cue.place, figures: [], speaker: null, shot: shotIn(cue.place, 'wide'), phone: null };
    case 'actor':
      return withActor(tableau, cue.actor, cue.manner);
    case 'exit':
      return { ...tableau, figures: tableau.figures.filter((figure) => figure.actor !== cue.actor) };
    case 'phone':
      return { ...tableau, phone: cue.chat };
    case 'shot':
      return { ...tableau, shot: shotIn(tableau.place, cue.shot) };
    case 'music':
      return { ...tableau, music: cue.music };
    case 'sound':
      return tableau;
    case 'spread':
      return {
        ...tableau,
        trail: { ...tableau.trail, hops: [...tableau.trail.hops, { from: cue.from, to: cue.to }] },
      };
    case 'stop':
      return { ...tableau, trail: { ...tableau.trail, stoppedBy: add(tableau.trail.stoppedBy, cue.by) } };
    case 'beside':
      return { ...tableau, trail: { ...tableau.trail, beside: add(tableau.trail.beside, cue.actor) } };
  }
}
