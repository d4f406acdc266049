// The calm automatic pace: on by a switch or while "verder" is held, waiting at every choice and turning point.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayView } from './playView';

const QUIET_MS = 1600;
const MS_PER_LETTER = 65;
const HOLD_MS = 600;
/** While held, the story goes on about twice as fast as it is read aloud. */
const HELD_SHARE = 0.45;

/** How long a line stays before the next comes by itself, in ms. */
export function paceMs(letters: number, held: boolean): number {
  return (QUIET_MS + letters * MS_PER_LETTER) * (held ? HELD_SHARE : 1);
}

export interface Auto {
  readonly on: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
  /** For the "verder" button: pressing long holds the pace on until it is let go. */
  readonly hold: {
    readonly onPointerDown: () => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
  };
  /** True once after a hold, so that its click is no extra step. */
  readonly released: () => boolean;
}

export interface Pace {
  readonly view: PlayView;
  readonly next: () => void;
  readonly letters: number;
  /** Something covers the words, or a voice is still reading them. */
  readonly waiting: boolean;
}

export function useAuto({ view, next, letters, waiting }: Pace): Auto {
  const [on, setOn] = useState(false);
  const [held, setHeld] = useState(false);
  const pressed = useRef(0);
  const wasHeld = useRef(false);
  const mayGo = view.moment.kind === 'beat' && !view.lastChance && !view.fault;
  const going = (on || held) && mayGo && !waiting;
  const beat = view.moment.beat?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new beat starts its own time
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(next, paceMs(letters, held));
    return () => clearTimeout(timer);
  }, [going, held, beat, letters]);

  useEffect(() => {
    if (on && !mayGo) setOn(false);
  }, [on, mayGo]);

  const letGo = () => {
    clearTimeout(pressed.current);
    setHeld(false);
  };
  useEffect(() => () => clearTimeout(pressed.current), []);
  return {
    on,
    toggle: () => setOn(!on),
    stop: () => setOn(false),
    hold: {
      onPointerDown: () => {
        wasHeld.current = false;
        pressed.current = Number(
          setTimeout(() => {
            wasHeld.current = true;
            setHeld(true);
          }, HOLD_MS),
        );
      },
      onPointerUp: letGo,
      onPointerLeave: letGo,
      onPointerCancel: letGo,
    },
    released: () => {
      const was = wasHeld.current;
      wasHeld.current = false;
      return was;
    },
  };
}
