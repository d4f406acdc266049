// "Terugkijken": everything told on this way, and what was chosen.
import { useEffect, useRef } from 'preact/hooks';
import type { HistoryEntry } from '../../story/moment';
import { EmojiText } from './EmojiText';
import { useTelling } from './telling';

export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTelling();
  const list = useRef<HTMLOListElement>(null);
  // What was just told stands last; one looks back from there.
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'end' }), []);
  if (entries.length === 0) return <p>{t('history_empty')}</p>;
  return (
    <ol class="history" ref={list}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was told stays at its place
        <HistoryLine key={index} entry={entry} />
      ))}
    </ol>
  );
}

function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const telling = useTelling();
  const { t, line, name, called } = telling;
  if (entry.kind === 'choice') {
    const { choice } = entry;
    const text = choice.kind === 'perspective' && choice.actor ? name(choice.actor) : line(choice.id);
    return (
      <li class="history-choice">
        <span>{t('you_chose')}</span> {text}
      </li>
    );
  }
  const { beat } = entry;
  return (
    <li class={`history-${beat.voice}`}>
      {beat.speaker && beat.voice !== 'narration' && (
        <strong>
          {name(beat.speaker)}
          {beat.voice === 'thought' && <span> {t('thinks')}</span>}
          {beat.chat !== null && <span> · {called(beat.chat)}</span>}
        </strong>
      )}
      <span>
        <EmojiText text={line(beat.id)} />
      </span>
    </li>
  );
}
