// Where in the game one is; a closed list, so that a missing screen does not compile.
import type { Play } from '../play/play';
import type { StoryId } from '../story/ids';

export type Screen =
  | { readonly kind: 'home' }
  | { readonly kind: 'shelf' }
  | { readonly kind: 'card'; readonly story: StoryId }
  | { readonly kind: 'play'; readonly play: Play }
  | { readonly kind: 'about' }
  | { readonly kind: 'credits' };

/** Said once in a quiet bar: what failed, and that the game goes on. */
export type Notice = 'storageFull' | 'noPicture' | 'noStory' | 'lostWay' | 'wiped';
