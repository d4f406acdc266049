// A cue is one instruction of the writer, a tag in the Ink; this file is the whole grammar of them.
import { type ChatId, chatId } from './ids';
import {
  ACTORS,
  type ActorId,
  isOneOf,
  LOOKS,
  type Look,
  MOODS,
  type Mood,
  MUSIC,
  type Music,
  PLACES,
  type Place,
  POSES,
  type Pose,
  SHOTS,
  type Shot,
  SOUNDS,
  type Sound,
  SPOTS,
  type Spot,
} from './vocabulary';

/** How an actor changes; what is left out stays as it was. */
export interface Manner {
  readonly mood?: Mood;
  readonly pose?: Pose;
  readonly spot?: Spot;
  readonly look?: Look;
}

export type Cue =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'actor'; readonly actor: ActorId; readonly manner: Manner }
  | { readonly kind: 'exit'; readonly actor: ActorId }
  | { readonly kind: 'phone'; readonly chat: ChatId | null }
  | { readonly kind: 'shot'; readonly shot: Shot }
  | { readonly kind: 'sound'; readonly sound: Sound }
  | { readonly kind: 'music'; readonly music: Music }
  /** It went from one phone to the next; `to` is an actor or a group in story.json. */
  | { readonly kind: 'spread'; readonly from: string; readonly to: string }
  /** Here somebody stopped it. */
  | { readonly kind: 'stop'; readonly by: ActorId }
  /** Somebody came to stand beside the one it happened to. */
  | { readonly kind: 'beside'; readonly actor: ActorId };

/** What a cue line may start with, for messages to writers. */
export const CUE_WORDS = ['place', 'exit', 'phone', 'shot', 'sound', 'music', 'spread', 'stop', 'beside'] as const;

export type CueResult = { readonly cue: Cue } | { readonly problem: string };

const known = (list: readonly string[]) => `Known: ${list.join(', ')}.`;

function oneOf<T extends string>(list: readonly T[], what: string, word: string, make: (word: T) => Cue): CueResult {
  return isOneOf(list, word) ? { cue: make(word) } : { problem: `unknown ${what} "${word}". ${known(list)}` };
}

/** Reads `worried phone left look-right`, words in any order, each at most once. */
export function parseManner(text: string): { manner: Manner } | { problem: string } {
  const manner: { mood?: Mood; pose?: Pose; spot?: Spot; look?: Look } = {};
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    if (isOneOf(MOODS, word)) manner.mood = word;
    else if (isOneOf(POSES, word)) manner.pose = word;
    else if (isOneOf(SPOTS, word)) manner.spot = word;
    else if (isOneOf(LOOKS, word)) manner.look = word;
    else
      return {
        problem: `unknown mood, pose or spot "${word}". Moods: ${MOODS.join(', ')}. Poses: ${POSES.join(', ')}. Spots: ${SPOTS.join(', ')}, ${LOOKS.join(', ')}.`,
      };
  }
  return { manner };
}

/** Reads one stage cue, given without its `#`: `place: hallway-day`, `lotte: shocked phone`, `spread: sem > daan`. */
export function parseCue(tag: string): CueResult {
  const colon = tag.indexOf(':');
  const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
  if (isOneOf(ACTORS, name)) {
    const read = parseManner(value);
    return 'problem' in read ? read : { cue: { kind: 'actor', actor: name, manner: read.manner } };
  }
  switch (name) {
    case 'place':
      return oneOf(PLACES, 'place', value, (place) => ({ kind: 'place', place }));
    case 'exit':
      return oneOf(ACTORS, 'actor', value, (actor) => ({ kind: 'exit', actor }));
    case 'phone':
      return { cue: { kind: 'phone', chat: value === 'off' ? null : chatId(value) } };
    case 'shot':
      return oneOf(SHOTS, 'shot', value, (shot) => ({ kind: 'shot', shot }));
    case 'sound':
      return oneOf(SOUNDS, 'sound', value, (sound) => ({ kind: 'sound', sound }));
    case 'music':
      return oneOf(MUSIC, 'music', value, (music) => ({ kind: 'music', music }));
    case 'spread': {
      const [from, to, ...rest] = value.split('>').map((part) => part.trim());
      if (!from || !to || rest.length > 0) return { problem: `spread needs two names: "# spread: sem > daan".` };
      return { cue: { kind: 'spread', from, to } };
    }
    case 'stop':
      return oneOf(ACTORS, 'actor', value, (by) => ({ kind: 'stop', by }));
    case 'beside':
      return oneOf(ACTORS, 'actor', value, (actor) => ({ kind: 'beside', actor }));
    default:
      return { problem: `unknown cue "${name}". ${known(CUE_WORDS)} Or an actor: ${ACTORS.join(', ')}.` };
  }
}
