// Follows the address, and takes the focus along to the title of a new screen.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseScreen, type Screen } from './screen';

export function useScreen(): Screen {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const before = useRef(hash);
  useLayoutEffect(() => {
    if (before.current === hash) return;
    before.current = hash;
    const title = document.querySelector<HTMLElement>('main h1');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [hash]);
  return parseScreen(hash);
}
