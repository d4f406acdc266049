// Keeps the focus in the story: whatever button disappears, and after every choice, it goes to the words.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../story/moment';

export function useKeptFocus(region: RefObject<HTMLElement | null>, kind: Moment['kind']): void {
  const before = useRef(kind);
  useLayoutEffect(() => {
    const decided = before.current !== kind && before.current !== 'beat';
    before.current = kind;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if ((lost || decided) && !document.querySelector('dialog[open]')) region.current?.focus({ preventScroll: true });
  });
}
