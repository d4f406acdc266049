// Moves and zooms a map in its window: drag, two fingers, ctrl and wheel, keys.
import type { RefObject, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box, Point } from './mapDrawing';
import { broughtIntoView, fitted, type MapZoom, moved, type WindowSize, zoomAt } from './mapZoom';

const STEP = 1.3;
const PAN = 80;
/** A press that moves less is a tap. */
const TAP = 6;
const WHEEL = 0.0025;
const NOWHERE: MapZoom = { x: 0, y: 0, scale: 1 };

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: PAN, y: 0 },
  ArrowRight: { x: -PAN, y: 0 },
  ArrowUp: { x: 0, y: PAN },
  ArrowDown: { x: 0, y: -PAN },
};

interface Press {
  readonly fingers: Map<number, Point>;
  travelled: number;
}

export interface MapZoomControls {
  readonly zoom: MapZoom;
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly fitAll: () => void;
  readonly show: (box: Box) => void;
  /** Whether the press that just ended moved the map, and so meant no box. */
  readonly wasDrag: () => boolean;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly pointer: {
    readonly onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: TargetedPointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: TargetedPointerEvent<HTMLElement>) => void;
  };
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spreadOf = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1);

const sizeOf = (frame: RefObject<HTMLElement | null>): WindowSize => ({
  width: frame.current?.clientWidth ?? 1,
  height: frame.current?.clientHeight ?? 1,
});

function pointIn(frame: RefObject<HTMLElement | null>, { clientX, clientY }: MouseEvent): Point {
  const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
  return { x: clientX - left, y: clientY - top };
}

/** `whole` is fitted at first, and again when it becomes another one. */
export function useMapZoom(frame: RefObject<HTMLElement | null>, whole: Box): MapZoomControls {
  const [zoom, setZoom] = useState(NOWHERE);
  const press = useRef<Press>({ fingers: new Map(), travelled: 0 });
  const middle = (): Point => ({ x: sizeOf(frame).width / 2, y: sizeOf(frame).height / 2 });
  const fitAll = () => setZoom(fitted(whole, sizeOf(frame)));
  useLayoutEffect(() => setZoom(fitted(whole, sizeOf(frame))), [whole, frame]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      // A wheel without ctrl scrolls the page, as everywhere; pinching a touchpad comes as ctrl and wheel.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const point = pointIn(frame, event);
      setZoom((before) => zoomAt(before, Math.exp(-event.deltaY * WHEEL), point));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);

  const show = useCallback((box: Box) => setZoom((before) => broughtIntoView(before, box, sizeOf(frame))), [frame]);
  const release = (event: TargetedPointerEvent<HTMLElement>) => {
    press.current.fingers.delete(event.pointerId);
  };
  const nearer = () => setZoom((before) => zoomAt(before, STEP, middle()));
  const farther = () => setZoom((before) => zoomAt(before, 1 / STEP, middle()));
  const keys: Readonly<Record<string, () => void>> = { '+': nearer, '=': nearer, '-': farther, 0: fitAll };

  return {
    zoom,
    nearer,
    farther,
    fitAll,
    show,
    wasDrag: () => press.current.travelled > TAP,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = event.target === event.currentTarget ? ARROWS[event.key] : undefined;
      const action = arrow ? () => setZoom((before) => moved(before, arrow)) : keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    pointer: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const { fingers } = press.current;
        if (fingers.size === 0) press.current.travelled = 0;
        fingers.set(event.pointerId, pointIn(frame, event));
      },
      onPointerMove: (event) => {
        const { fingers } = press.current;
        if (!fingers.has(event.pointerId)) return;
        const before = [...fingers.values()];
        fingers.set(event.pointerId, pointIn(frame, event));
        const after = [...fingers.values()];
        const [from, to] = [middleOf(before), middleOf(after)];
        const by = { x: to.x - from.x, y: to.y - from.y };
        press.current.travelled += Math.hypot(by.x, by.y);
        if (press.current.travelled <= TAP) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const factor = after.length > 1 ? spreadOf(after) / spreadOf(before) : 1;
        setZoom((now) => zoomAt(moved(now, by), factor, to));
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
