// Where on the teacher's site one is: a closed list, written in the address behind the #, so that it works from any folder and offline.
import { type StoryId, storyId } from '../story/ids';

export type Screen = { readonly kind: 'stories' } | { readonly kind: 'map'; readonly story: StoryId };

const MAP = /^#\/([a-z0-9-]{1,60})\/map$/;

/** Anything unknown is the list of stories. */
export function parseScreen(hash: string): Screen {
  const [, slug] = MAP.exec(hash) ?? [];
  return slug === undefined ? { kind: 'stories' } : { kind: 'map', story: storyId(slug) };
}

export function printScreen(screen: Screen): string {
  switch (screen.kind) {
    case 'stories':
      return '#/';
    case 'map':
      return `#/${screen.story}/map`;
  }
}
