// What a writer's page keeps over a reload: whether the panel is open, which story was played, which lines were seen.
import { type StoryId, storyId } from '../../story/ids';

const OPEN = 'kantelpunt.writing.open';
const STORY = 'kantelpunt.writing.story';
const SEEN = 'kantelpunt.writing.seen';

export const wasOpen = (): boolean => localStorage.getItem(OPEN) === 'yes';
export const keepOpen = (open: boolean): void => localStorage.setItem(OPEN, open ? 'yes' : 'no');

/** The story that was on the screen in this tab. */
export function keptStory(): StoryId | null {
  const kept = sessionStorage.getItem(STORY);
  return kept ? storyId(kept) : null;
}
export const keepStory = (story: StoryId | null): void => sessionStorage.setItem(STORY, story ?? '');

/** Ids of the lines and choices seen in this sitting; they are unique over all stories. */
export const keptSeen = (): ReadonlySet<string> => new Set(sessionStorage.getItem(SEEN)?.split(' '));
export const keepSeen = (seen: ReadonlySet<string>): void => sessionStorage.setItem(SEEN, [...seen].join(' '));
