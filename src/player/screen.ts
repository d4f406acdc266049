// Where in the game one is; a closed list, so that a missing screen does not compile.
import type { Play } from '../play/play';
import type { StoryId } from '../story/ids';
import type { Playing } from './playing';

export type Screen =
  | { readonly kind: 'home' }
  | { readonly kind: 'shelf' }
  | { readonly kind: 'card'; readonly story: StoryId }
  /** With what draws it, which arrives later than the other screens. */
  | { readonly kind: 'play'; readonly play: Play; readonly Shown: typeof Playing }
  | { readonly kind: 'about' }
  | { readonly kind: 'credits' };

/** Said once in a quiet bar: what failed, and that the game goes on. */
export type Notice = 'storageFull' | 'noPicture' | 'noStory' | 'noPiece' | 'lostWay' | 'wiped';
