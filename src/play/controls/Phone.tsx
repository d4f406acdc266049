// The phone: the open conversation, in a shape of our own. Its lines are announced by the log.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../story/beat';
import type { ChatId } from '../../story/ids';
import { ACTORS, type ActorId, isOneOf } from '../../story/vocabulary';
import { EmojiText } from './EmojiText';
import { Face } from './Face';
import { Icon } from './Icon';
import { useTelling } from './telling';

const SHOWN = 12;

export interface PhoneProps {
  readonly chat: ChatId;
  /** Oldest first. */
  readonly lines: readonly Beat[];
  /** Whose own messages stand on the other side. */
  readonly side: ActorId | null;
  /** The line that has just come in. */
  readonly current: Beat | null;
}

export function Phone({ chat, lines, side, current }: PhoneProps) {
  const { t, called } = useTelling();
  const scroll = useRef<HTMLDivElement>(null);
  const last = lines.at(-1)?.id;
  const shown = lines.slice(-SHOWN);
  const isGroup = !isOneOf(ACTORS, chat);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line scrolls into sight
  useLayoutEffect(() => {
    const list = scroll.current;
    if (list) list.scrollTop = list.scrollHeight;
  }, [last]);
  return (
    <div class="phone" aria-hidden="true">
      <p class="phone-top">
        <span class="phone-badge">{isGroup ? <Icon name="users" /> : <Face actor={chat as string as ActorId} />}</span>
        <span class="phone-title">
          <strong>{called(chat)}</strong>
          <span>{t(isGroup ? 'chat_group' : 'chat_private')}</span>
        </span>
      </p>
      <div class="phone-lines" ref={scroll}>
        {shown.map((beat, index) => (
          <Message
            key={beat.id}
            beat={beat}
            own={beat.speaker === side}
            named={isGroup && shown[index - 1]?.speaker !== beat.speaker}
            fresh={beat.id === current?.id}
          />
        ))}
      </div>
    </div>
  );
}

function Message({ beat, own, named, fresh }: { beat: Beat; own: boolean; named: boolean; fresh: boolean }) {
  const { line, name } = useTelling();
  const { speaker } = beat;
  return (
    <div class={`message ${own ? 'message-own' : 'message-other'} ${fresh ? 'message-fresh' : ''}`}>
      {named && speaker && !own && <p class="message-name">{name(speaker)}</p>}
      {fresh && !own && (
        <span class="typing">
          <i />
          <i />
          <i />
        </span>
      )}
      <p class="message-text" data-reads={fresh ? true : undefined}>
        <EmojiText text={line(beat.id)} />
      </p>
    </div>
  );
}
