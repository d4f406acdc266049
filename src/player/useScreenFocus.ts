// Takes the focus along to a new screen, so that keyboard and screen reader begin at its title and never on nothing.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from './screen';

/** A story keeps its own focus. */
export function useScreenFocus(screen: Screen): void {
  const before = useRef(screen);
  useLayoutEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    if (screen.kind === 'play') return;
    const title = document.querySelector<HTMLElement>('main h1');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}
