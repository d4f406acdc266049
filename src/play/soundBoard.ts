// What the controller knows of sound; `sound.ts` is the one that sounds, `silence` the one for tests and pages without.
import type { Music, Place, Sound } from '../story/vocabulary';

/** Sounds of the controls beside those a story may cue. */
export type ControlSound = 'turn' | 'rewind' | 'tick';

export interface SoundBoard {
  readonly play: (name: Sound | ControlSound) => void;
  readonly ambience: (place: Place | null) => void;
  readonly music: (music: Music) => void;
  readonly setVolumes: (volumes: { readonly music: number; readonly effects: number }) => void;
  readonly setOn: (on: boolean) => void;
  /** Everything silent at once, for quick exit. */
  readonly stopAtOnce: () => void;
  readonly dispose: () => void;
}

export const silence: SoundBoard = {
  play: () => {},
  ambience: () => {},
  music: () => {},
  setVolumes: () => {},
  setOn: () => {},
  stopAtOnce: () => {},
  dispose: () => {},
};
