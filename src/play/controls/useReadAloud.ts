// Reads every new beat aloud while that is switched on, and stops when it is not, or when the page goes.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readAloud, stopReading } from './readAloud';
import { useTelling } from './telling';

/** Whether a voice is still busy; `silent` while something covers the words. */
export function useReadAloud(
  region: RefObject<HTMLElement | null>,
  text: string,
  on: boolean,
  silent: boolean,
): boolean {
  const { language } = useTelling();
  const [reading, setReading] = useState(false);
  useEffect(() => {
    if (!on || silent || text === '') return;
    const shown = region.current?.querySelectorAll<HTMLElement>('[data-reads]');
    const last = shown?.[shown.length - 1] ?? null;
    setReading(readAloud({ text, shown: last, language, onEnd: () => setReading(false) }));
    return () => {
      stopReading();
      setReading(false);
    };
  }, [on, silent, text, language, region]);
  useEffect(() => {
    addEventListener('pagehide', stopReading);
    return () => removeEventListener('pagehide', stopReading);
  }, []);
  return reading;
}
