// What the stage feels: taps, the pointer, the size of its parent, the graphics card letting go.

export interface Senses {
  readonly tap: (clientX: number, clientY: number) => void;
  /** Whether something at a point can be tapped. */
  readonly tappable: (clientX: number, clientY: number) => boolean;
  readonly resized: () => void;
  readonly lost: () => void;
  readonly restored: () => void;
}

/** Returns its own undo. */
export function feel(parent: HTMLElement, canvas: HTMLCanvasElement, senses: Senses): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  canvas.addEventListener('click', (event) => senses.tap(event.clientX, event.clientY), { signal });
  canvas.addEventListener(
    'pointermove',
    (event) => {
      canvas.style.cursor = senses.tappable(event.clientX, event.clientY) ? 'pointer' : '';
    },
    { signal },
  );
  canvas.addEventListener('webglcontextlost', senses.lost, { signal });
  canvas.addEventListener('webglcontextrestored', senses.restored, { signal });
  window.addEventListener('resize', senses.resized, { signal });
  const watch = new ResizeObserver(senses.resized);
  watch.observe(parent);
  return () => {
    ends.abort();
    watch.disconnect();
  };
}
