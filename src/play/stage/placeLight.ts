// The light of a place: the tint of those in it, and whether it is night.
import type { Place } from '../../story/vocabulary';

/** Multiplied with the colours of the actors. */
export function tintOf(place: Place | null): number {
  if (place?.endsWith('-night')) return 0xb4b4e6;
  if (place?.endsWith('-dusk')) return 0xe0cce0;
  if (place?.endsWith('-rain')) return 0xd6dbe6;
  return 0xffffff;
}

export const isNight = (place: Place | null) => place?.endsWith('-night') ?? false;
