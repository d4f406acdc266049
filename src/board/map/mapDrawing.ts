// The map of one story as a value: what is on it, how it hangs together, and where everything stands. Words are ids.
import type { Beat, Choice, Ending, Thought } from '../../story/beat';
import type { StoryId, TurningPointId } from '../../story/ids';
import type { ActorId, Place } from '../../story/vocabulary';

export interface MapLine extends Pick<Beat, 'id' | 'voice' | 'speaker' | 'chat'> {
  /** false: told on some ways only. */
  readonly always: boolean;
}

interface OnTheMap {
  readonly id: string;
  /** The sides one may have chosen at the start to come here. */
  readonly sides: readonly ActorId[];
  /** Whose eyes one sees with here; null when that differs by way, or before a side is chosen. */
  readonly eyes: ActorId | null;
  /** Reached by repair only. */
  readonly repair: boolean;
}

/** Lines told without a decision between them. */
export interface MapScene extends OnTheMap {
  readonly kind: 'scene';
  /** The one choice that leads here. */
  readonly by: Choice | null;
  /** The one choice that leads on. */
  readonly onward: Choice | null;
  /** In the order written. */
  readonly lines: readonly MapLine[];
  readonly places: readonly Place[];
}

export interface MapSide extends OnTheMap {
  readonly kind: 'side';
  readonly actor: ActorId;
}

/** A choice that shares where it leads with other ways. */
export interface MapChoice extends OnTheMap {
  readonly kind: 'choice';
  readonly choice: Choice;
}

export interface MapTurningPoint extends OnTheMap {
  readonly kind: 'turningPoint';
  readonly point: TurningPointId;
  readonly role: ActorId;
  /** What those present think and do not say. */
  readonly thoughts: readonly Thought[];
}

export interface MapEnding extends OnTheMap {
  readonly kind: 'ending';
  readonly ending: Ending;
}

export type MapNode = MapScene | MapSide | MapChoice | MapTurningPoint | MapEnding;

/**
 * onward: the story or a choice goes on; verder: a turning point goes by without Wacht; earlier: which way depends on
 * what happened before; herstel: from an ending into repair; aside: there and back again.
 */
export const EDGE_KINDS = ['onward', 'verder', 'earlier', 'herstel', 'aside'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left top corner and size, in the units of the drawing. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type PlacedNode = MapNode & {
  readonly box: Box;
  /** How far it is set in when the map is read as a list. */
  readonly depth: number;
};

export interface PlacedEdge extends MapEdge {
  readonly points: readonly Point[];
}

export interface MapDrawing {
  readonly story: StoryId;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Around what is repair. */
  readonly repair: readonly Box[];
  /** false: the story is too large for every way to be tried, and something may be missing. */
  readonly whole: boolean;
}
