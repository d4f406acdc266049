// The map in its window: moved and zoomed by mouse, fingers and keys, every place a button.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActorId } from '../../story/vocabulary';
import { boundsOf } from './boundsOf';
import { isMetBy } from './isMetBy';
import { MapArrows, MapPicture } from './MapPicture';
import type { MapDrawing, PlacedNode } from './mapDrawing';
import type { MapVoice } from './nodeFace';
import { useMapZoom } from './useMapZoom';

export interface MapWindowProps {
  readonly drawing: MapDrawing;
  readonly voice: MapVoice;
  /** What the map is called. */
  readonly name: string;
  readonly side: ActorId | null;
  /** The place whose words are open. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

const ONE_ON: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Which place a key on a place leads to, in reading order; undefined when the key means something else. */
function placeAfter(nodes: readonly PlacedNode[], from: string, key: string): PlacedNode | undefined {
  if (key === 'Home') return nodes[0];
  if (key === 'End') return nodes.at(-1);
  const step = ONE_ON[key];
  if (step === undefined) return undefined;
  const index = nodes.findIndex(({ id }) => id === from) + step;
  return nodes[Math.min(Math.max(index, 0), nodes.length - 1)];
}

export function MapWindow({ drawing, voice, name, side, open, onOpen }: MapWindowProps) {
  const { t } = voice;
  const frame = useRef<HTMLElement>(null);
  const nodes = useMemo(() => drawing.nodes.filter((node) => isMetBy(node, side)), [drawing, side]);
  const whole = useMemo(() => boundsOf(nodes.map(({ box }) => box)), [nodes]);
  const [current, setCurrent] = useState<string | null>(null);
  const map = useMapZoom(frame, whole);
  // The words beside it take room: what is open stays in sight.
  const opened = nodes.find(({ id }) => id === open)?.box;
  const { show } = map;
  useLayoutEffect(() => {
    if (opened) show(opened);
  }, [opened, show]);
  const tabStop = (nodes.find(({ id }) => id === current) ?? nodes[0])?.id;

  const buttonAt = (id: string) => frame.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(id)}"]`);
  const onKey = (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-node') : null;
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(id);
    const next = placeAfter(nodes, id, event.key);
    if (next) buttonAt(next.id)?.focus();
    if (next || event.key === 'Enter' || event.key === ' ') event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-node') : null;
    const node = nodes.find((each) => each.id === id);
    if (!node) return;
    setCurrent(node.id);
    if (event.target instanceof Element && event.target.matches(':focus-visible')) map.show(node.box);
  };
  return (
    <div class="map-frame">
      <div class="map-tools">
        <button type="button" class="button" onClick={map.nearer}>
          {t('board:zoomIn')}
        </button>
        <button type="button" class="button" onClick={map.farther}>
          {t('board:zoomOut')}
        </button>
        <button type="button" class="button" onClick={map.fitAll}>
          {t('board:fit')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t('board:print')}
        </button>
      </div>
      <section
        class="map-window"
        ref={frame}
        aria-label={name}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and zoomed with keys
        tabIndex={0}
        onKeyDown={(event) => {
          onKey(event);
          map.onKeyDown(event);
        }}
        onFocusIn={onFocus}
        {...map.pointer}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it has the name, and each place its own */}
        <svg class="map-svg" width="100%" height="100%">
          <MapArrows />
          <g transform={`translate(${map.zoom.x} ${map.zoom.y}) scale(${map.zoom.scale})`}>
            <g id="map-picture">
              <MapPicture
                drawing={drawing}
                voice={voice}
                side={side}
                buttonOf={(node) => ({
                  pressed: node.id === open,
                  tabStop: node.id === tabStop,
                  onOpen: () => !map.wasDrag() && onOpen(node.id),
                })}
              />
            </g>
          </g>
        </svg>
      </section>
      <p class="hint" id="map-keys">
        {t('board:keys')}
      </p>
    </div>
  );
}
