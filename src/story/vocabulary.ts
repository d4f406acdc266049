// The closed lists of names a story may use: whatever is not here stops the build with the right words beside it.

/** Everybody who can stand on the stage or send a message; ages and roles in stories/cast.json. */
export const ACTORS = [
  'noor', 'daan', 'lotte', 'sem', 'jayden', 'yusuf', 'mila', 'fleur', 'zoe', 'aisha', 'bram', 'timo',
  'finn', 'thijs', 'bilal', 'kelly', 'iris', 'haddad', 'degroot',
  'pinas', 'hendriks', 'elidrissi', 'khadija', 'ilyas', 'anouk', 'joris',
] as const; // biome-ignore format: two lines for the class, one for family and others
export type ActorId = (typeof ACTORS)[number];

export const MOODS = [
  'neutral',
  'happy',
  'laugh',
  'warm',
  'worried',
  'sad',
  'scared',
  'angry',
  'furious',
  'annoyed',
  'suspicious',
  'shocked',
  'ashamed',
  'tired',
  'smirk',
  'relieved',
  'thinking',
  'talk',
] as const;
export type Mood = (typeof MOODS)[number];

/** Seen from the waist up. */
export const BUST_POSES = ['idle', 'phone', 'arms', 'explain', 'shrug', 'coffee', 'laptop'] as const;
/** Seen from head to feet. */
export const FULL_POSES = ['stand', 'walk', 'sit', 'bike', 'wheel'] as const;
export const POSES = [...BUST_POSES, ...FULL_POSES] as const;
export type Pose = (typeof POSES)[number];

/** Where somebody stands; two on one spot share it side by side. */
export const SPOTS = ['left', 'center', 'right'] as const;
export type Spot = (typeof SPOTS)[number];

/** Which way somebody looks; without one, everybody looks at whoever speaks. */
export const LOOKS = ['look-left', 'look-right'] as const;
export type Look = (typeof LOOKS)[number];

export const PLACES = [
  'hallway-day',
  'hallway-dusk',
  'bike-shed-day',
  'bike-shed-rain',
  'classroom-day',
  'canteen-day',
  'changing-room-day',
  'bedroom-day',
  'bedroom-night',
  'bus-stop-day',
  'bus-stop-dusk',
  'mentor-office-day',
  'living-room-day',
  'living-room-night',
  'party-night',
  'kitchen-day',
  'kitchen-night',
  'sports-field-day',
  'sports-field-dusk',
  'bakery-night',
  'bus-inside-day',
  'bus-inside-dusk',
  'street-day',
  'street-night',
  'square-dusk',
  'car-day',
  'stable-day',
  'music-room-day',
] as const;
export type Place = (typeof PLACES)[number];

export const SHOTS = ['wide', 'close'] as const;
export type Shot = (typeof SHOTS)[number];

export const SOUNDS = [
  'ping',
  'sent',
  'bell',
  'door',
  'bike',
  'laugh-off',
  'whistle',
  'drum',
  'engine',
  'oven',
] as const;
export type Sound = (typeof SOUNDS)[number];

export const MUSIC = ['tension', 'theme', 'off'] as const;
export type Music = (typeof MUSIC)[number];

export const ENDING_KINDS = ['harm', 'stopped', 'half', 'repaired'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** Narrows `word` to a member of `list`. */
export function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}
