// What every kind of picture can do, whatever it shows.
import type { StageSize } from './layout';

export interface PictureScene {
  /** In the middle of something that may not freeze. */
  readonly busy: boolean;
  /** Takes the size of the stage; what is drawn is gone and has to be drawn again. */
  readonly fit: (size: StageSize) => void;
  readonly leave: () => void;
  /** 0: all colours; 1: hardly any. */
  readonly drain: (level: number, durationMs: number) => void;
  /** Time runs back. */
  readonly unwind: (durationMs: number) => void;
}
