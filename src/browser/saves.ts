// What a pupil saw before and where they were, per story: a list of choices, never a state of Ink.
import type { EndingId, StoryId } from '../story/ids';
import { endingId } from '../story/ids';
import { type Playthrough, parsePlaythrough, printPlaythrough } from '../story/playthrough';
import { ACTORS, type ActorId, isOneOf } from '../story/vocabulary';
import type { Store } from './store';

export interface Save {
  /** Where they were; null when the last way was played to its end. */
  readonly run: Playthrough | null;
  readonly endings: readonly EndingId[];
  readonly sides: readonly ActorId[];
}

const NOTHING: Save = { run: null, endings: [], sides: [] };
const MAX_TEXT = 200_000;

type Saves = Readonly<Record<string, Save>>;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.length < 100) : [];

function parseSave(value: unknown): Save {
  if (typeof value !== 'object' || value === null) return NOTHING;
  const { run, endings, sides } = value as { run?: unknown; endings?: unknown; sides?: unknown };
  return {
    run: typeof run === 'string' ? (parsePlaythrough(run) ?? null) : null,
    endings: strings(endings).map(endingId),
    sides: strings(sides).filter((side): side is ActorId => isOneOf(ACTORS, side)),
  };
}

/** Reads all saves; anything corrupted or foreign is left out, never an error. */
export function parseSaves(text: string | null): Saves {
  if (text === null || text.length > MAX_TEXT) return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(Object.entries(read).map(([story, save]) => [story, parseSave(save)]));
  } catch {
    return {};
  }
}

export function printSaves(saves: Saves): string {
  const plain = Object.entries(saves).map(([story, { run, endings, sides }]) => [
    story,
    { run: run && printPlaythrough(run), endings, sides },
  ]);
  return JSON.stringify(Object.fromEntries(plain));
}

export function readSave(store: Store, story: StoryId): Save {
  const save = parseSaves(store.get('kantelpunt.runs'))[story] ?? NOTHING;
  return save.run && save.run.story !== story ? { ...save, run: null } : save;
}

/** Changes one story's save, reading the others afresh so that two tabs do not overwrite each other. */
export function writeSave(store: Store, story: StoryId, change: (save: Save) => Save): boolean {
  const saves = parseSaves(store.get('kantelpunt.runs'));
  return store.set('kantelpunt.runs', printSaves({ ...saves, [story]: change(saves[story] ?? NOTHING) }));
}

const add = <T>(list: readonly T[], item: T | null) => (item === null || list.includes(item) ? list : [...list, item]);

/** The save after reaching a moment: the way so far, and what was seen. */
export function reached(save: Save, run: Playthrough, side: ActorId | null, ending: EndingId | null): Save {
  return { run, endings: add(save.endings, ending), sides: add(save.sides, side) };
}
