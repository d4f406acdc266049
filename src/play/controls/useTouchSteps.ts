// Touch: a tap on the words goes on, a swipe against the line goes on, one along it back. Buttons and marked text keep their own taps.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readsLeftward } from '../../browser/language';

const SWIPE_PX = 48;
/** Some browsers still send a click after a swipe. */
const AFTER_SWIPE_MS = 300;

export interface TouchSteps {
  readonly next: (() => void) | undefined;
  readonly back: (() => void) | undefined;
}

interface Gesture {
  x: number;
  y: number;
  touch: boolean;
  swipedAt: number;
}

/** `words` takes taps and swipes; `stage` swipes only, its taps belong to the picture. */
export function useTouchSteps(
  words: RefObject<HTMLElement | null>,
  stage: RefObject<HTMLElement | null>,
  { next, back }: TouchSteps,
): void {
  const gesture = useRef<Gesture>({ x: 0, y: 0, touch: false, swipedAt: 0 });
  useLayoutEffect(() => {
    const undo = [words.current, stage.current].flatMap((area, index) =>
      area ? [listen(area, gesture.current, { next, back }, index === 0)] : [],
    );
    return () => {
      for (const stop of undo) stop();
    };
  });
}

function listen(area: HTMLElement, gesture: Gesture, { next, back }: TouchSteps, taps: boolean): () => void {
  const onDown = (event: PointerEvent) => {
    gesture.x = event.clientX;
    gesture.y = event.clientY;
    gesture.touch = event.pointerType !== 'mouse';
  };
  const onUp = (event: PointerEvent) => {
    const x = event.clientX - gesture.x;
    const across = Math.abs(x) >= SWIPE_PX && Math.abs(x) > 1.5 * Math.abs(event.clientY - gesture.y);
    if (!gesture.touch || !across) return;
    gesture.swipedAt = event.timeStamp;
    if (x < 0 !== readsLeftward()) next?.();
    else back?.();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const marking = getSelection()?.type === 'Range';
    if (target?.closest('button, a, summary, input, dialog') || marking) return;
    if (event.timeStamp - gesture.swipedAt > AFTER_SWIPE_MS) next?.();
  };
  area.addEventListener('pointerdown', onDown);
  area.addEventListener('pointerup', onUp);
  if (taps) area.addEventListener('click', onClick);
  return () => {
    area.removeEventListener('pointerdown', onDown);
    area.removeEventListener('pointerup', onUp);
    area.removeEventListener('click', onClick);
  };
}
