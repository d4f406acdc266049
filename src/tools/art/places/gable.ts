// A Dutch town house seen from afar: pointed, stepped or bell gable, with rows of windows.
import { each, path, rect, upTo } from './draw';

export type GableTop = 'point' | 'step' | 'bell';

function outline(x: number, foot: number, w: number, top: number, kind: GableTop): string {
  if (kind === 'point') return `M${x},${foot}V${top + 46}L${x + w / 2},${top}L${x + w},${top + 46}V${foot}Z`;
  if (kind === 'step') {
    const tread = Math.round((w / 9) * 10) / 10;
    return `M${x},${foot}V${top + 64}${`h${tread}v-16`.repeat(4)}h${tread}${`v16h${tread}`.repeat(4)}V${foot}Z`;
  }
  const [a, b, c] = [w * 0.18, w * 0.2, w * 0.3].map((part) => Math.round(part));
  return `M${x},${foot}V${top + 58}q${a},-6 ${b},-34q6,-26 ${c},-30q${Math.round(w * 0.24)},4 ${c},30q2,28 ${b},34V${foot}Z`;
}

/** Stands on `foot`, `h` high; `window` gives the colour of each window in turn. */
export function gable(
  x: number,
  foot: number,
  w: number,
  h: number,
  kind: GableTop,
  wall: string,
  window: () => string,
): string {
  const top = foot - h;
  const floors = upTo(Math.max(0, Math.ceil((h - 92) / 46)));
  const panes = each(floors, (floor) =>
    each([0.18, 0.52], (part) => rect(x + w * part, top + 72 + floor * 46, w * 0.22, 26, window(), { rx: 2 })),
  );
  return path(outline(x, foot, w, top, kind), wall) + panes;
}
