// One channel in which at most one loop is meant to be heard: the next one rises while the last one sinks.
import type { LoopName, Part } from './soundPlan';

/** Something that goes round, from the moment it is opened until it has ended. */
export interface Loop {
  readonly fadeTo: (gain: number, ms: number) => void;
  /** Sinks to nothing and is let go. */
  readonly end: (ms: number, ended: () => void) => void;
  readonly cut: () => void;
}

export const FADE_MS = 1200;
/** A volume that is moved by hand follows the hand. */
const FOLLOW_MS = 150;

export interface SoundFade {
  readonly show: (part: Part | null) => void;
  /** Silent now, without a fade. */
  readonly cut: () => void;
}

export function soundFade(open: (name: LoopName) => Loop): SoundFade {
  let current: { readonly part: Part; readonly loop: Loop } | null = null;
  const sinking = new Set<Loop>();
  return {
    show(part) {
      if (current && part && current.part.loop === part.loop) {
        if (current.part.gain !== part.gain) current.loop.fadeTo(part.gain, FOLLOW_MS);
        current = { part, loop: current.loop };
        return;
      }
      if (current) {
        const { loop } = current;
        sinking.add(loop);
        loop.end(FADE_MS, () => sinking.delete(loop));
      }
      current = null;
      if (!part) return;
      const loop = open(part.loop);
      loop.fadeTo(part.gain, FADE_MS);
      current = { part, loop };
    },
    cut() {
      current?.loop.cut();
      for (const loop of sinking) loop.cut();
      sinking.clear();
      current = null;
    },
  };
}
