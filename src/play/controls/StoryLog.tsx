// The one live region: every beat announced once, whole, in order. The bubbles are its twin for the eyes.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTelling } from './telling';

/** Something to announce; `key` changes whenever it happens anew. */
export interface Announcement {
  readonly key: string;
  readonly text: string;
}

const KEPT = 40;

interface LogEntry {
  readonly order: number;
  readonly text: string;
}

/** Begins empty, so that what is there at the start is an addition too and gets announced; from then on it keeps pace with the bubbles. */
export function StoryLog({ said }: { said: readonly Announcement[] }) {
  const { t } = useTelling();
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const before = useRef<readonly string[]>([]);
  const count = useRef(0);
  const [standing, setStanding] = useState(false);
  useEffect(() => setStanding(true), []);
  useLayoutEffect(() => {
    if (!standing) return;
    const fresh = said.filter(({ key, text }) => text !== '' && !before.current.includes(key));
    before.current = said.map(({ key }) => key);
    if (fresh.length === 0) return;
    const added = fresh.map(({ text }) => ({ order: count.current++, text }));
    setEntries((kept) => [...kept, ...added].slice(-KEPT));
  }, [said, standing]);
  return (
    <div class="story-log" role="log" aria-live="polite" aria-relevant="additions" aria-label={t('log')}>
      {entries.map((entry) => (
        <p key={entry.order}>{entry.text}</p>
      ))}
    </div>
  );
}
