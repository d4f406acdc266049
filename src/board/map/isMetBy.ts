// Which places of the map one side can meet.
import type { ActorId } from '../../story/vocabulary';
import type { MapNode } from './mapDrawing';

/** `side` null: every side. */
export const isMetBy = ({ sides }: MapNode, side: ActorId | null): boolean =>
  side === null || sides.length === 0 || sides.includes(side);
