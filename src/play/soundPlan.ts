// What should be heard, computed from where the story is and what the pupil set; nothing here makes a sound.
import type { Music, Place } from '../story/vocabulary';

/** A file in assets/sound that goes round, and the theme, which plays once. */
export type LoopName =
  | 'hallway'
  | 'bike-shed'
  | 'rain'
  | 'classroom'
  | 'canteen'
  | 'changing-room'
  | 'night'
  | 'street'
  | 'office'
  | 'kitchen'
  | 'bakery'
  | 'party'
  | 'bus'
  | 'field'
  | 'stable'
  | 'tension'
  | 'theme';

export interface Part {
  readonly loop: LoopName;
  readonly gain: number;
}

/** A school after hours and a bedroom are quieter versions of a place that is there already. */
export const AMBIENCE: Readonly<Record<Place, Part>> = {
  'hallway-day': { loop: 'hallway', gain: 0.45 },
  'hallway-dusk': { loop: 'office', gain: 0.4 },
  'bike-shed-day': { loop: 'bike-shed', gain: 0.45 },
  'bike-shed-rain': { loop: 'rain', gain: 0.5 },
  'classroom-day': { loop: 'classroom', gain: 0.4 },
  'canteen-day': { loop: 'canteen', gain: 0.45 },
  'changing-room-day': { loop: 'changing-room', gain: 0.4 },
  'bedroom-day': { loop: 'office', gain: 0.3 },
  'bedroom-night': { loop: 'night', gain: 0.35 },
  'bus-stop-day': { loop: 'street', gain: 0.5 },
  'bus-stop-dusk': { loop: 'street', gain: 0.4 },
  'mentor-office-day': { loop: 'office', gain: 0.35 },
  'living-room-day': { loop: 'office', gain: 0.3 },
  'living-room-night': { loop: 'night', gain: 0.3 },
  'party-night': { loop: 'party', gain: 0.5 },
  'kitchen-day': { loop: 'kitchen', gain: 0.4 },
  'kitchen-night': { loop: 'kitchen', gain: 0.25 },
  'sports-field-day': { loop: 'field', gain: 0.5 },
  'sports-field-dusk': { loop: 'field', gain: 0.4 },
  'bakery-night': { loop: 'bakery', gain: 0.45 },
  'bus-inside-day': { loop: 'bus', gain: 0.45 },
  'bus-inside-dusk': { loop: 'bus', gain: 0.4 },
  'street-day': { loop: 'street', gain: 0.45 },
  'street-night': { loop: 'night', gain: 0.45 },
  'square-dusk': { loop: 'street', gain: 0.4 },
  'car-day': { loop: 'bus', gain: 0.3 },
  'stable-day': { loop: 'stable', gain: 0.45 },
  'music-room-day': { loop: 'office', gain: 0.35 },
};

/** Tension stays well under every sound of the story; tests/play/soundPlan.test.ts holds it against the measured levels. */
export const MUSIC_GAIN = { tension: 0.5, theme: 0.9 } as const;

/** How far a place steps back while music plays. */
const BACK = { off: 1, tension: 0.6, theme: 0.35 } as const satisfies Record<Music, number>;

export interface Volumes {
  readonly music: number;
  readonly effects: number;
}

export const DEFAULT_VOLUMES: Volumes = { music: 0.6, effects: 0.6 };

export interface SoundState {
  readonly on: boolean;
  /** A pupil has touched the page or a key; before that nothing sounds and nothing is fetched. */
  readonly touched: boolean;
  readonly place: Place | null;
  readonly music: Music;
  readonly volumes: Volumes;
}

export interface SoundPlan {
  readonly ambience: Part | null;
  readonly music: Part | null;
  /** Volume of the short sounds; 0 when they are silent. */
  readonly effects: number;
}

export const SILENT: SoundPlan = { ambience: null, music: null, effects: 0 };

const part = (loop: LoopName, gain: number): Part | null => (gain > 0 ? { loop, gain } : null);

const within = (volume: number) => (Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 0);

export function soundPlan({ on, touched, place, music, volumes }: SoundState): SoundPlan {
  if (!on || !touched) return SILENT;
  const effects = within(volumes.effects);
  const loud = within(volumes.music);
  const heard = loud > 0 ? music : 'off';
  const around = place ? AMBIENCE[place] : null;
  // A pupil who turns the effects down must not be left with tension above them.
  const tension = MUSIC_GAIN.tension * (effects > 0 ? Math.min(loud, effects) : loud);
  return {
    ambience: around && part(around.loop, around.gain * effects * BACK[heard]),
    music: heard === 'off' ? null : part(heard, heard === 'tension' ? tension : MUSIC_GAIN.theme * loud),
    effects,
  };
}
