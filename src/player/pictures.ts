// What the stage shows outside a story: a quiet morning at home, the hallway of lockers at the shelf.

import type { Save } from '../browser/saves';
import type { Locker, Picture } from '../play/stage/stage';
import type { StoryId } from '../story/ids';
import { EMPTY_TABLEAU, type Figure } from '../story/tableau';
import type { ShelfEntry } from './shelf';

const figure = (actor: Figure['actor'], spot: Figure['spot'], mood: Figure['mood'], pose: Figure['pose']): Figure => ({
  actor,
  spot,
  mood,
  pose,
  look: null,
});

/** Three of 3B before the first bell. */
export const HOME_PICTURE: Picture = {
  kind: 'tableau',
  tableau: {
    ...EMPTY_TABLEAU,
    place: 'hallway-day',
    figures: [
      figure('daan', 'left', 'happy', 'stand'),
      figure('timo', 'center', 'smirk', 'wheel'),
      figure('noor', 'right', 'warm', 'stand'),
    ],
  },
};

export function shelfPicture(
  entries: readonly ShelfEntry[],
  saveOf: (story: StoryId) => Save,
  chosen: StoryId | null,
): Picture {
  const lockers = entries.map(
    ({ card }): Locker => ({ id: card.id, seen: saveOf(card.id).sides.length > 0, warmUp: card.kind === 'warm-up' }),
  );
  return { kind: 'shelf', lockers, chosen };
}
