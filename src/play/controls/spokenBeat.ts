// Says a beat in one sentence, for the log and for reading aloud: who, how, what.
import type { Beat } from '../../story/beat';
import { ACTORS, isOneOf } from '../../story/vocabulary';
import type { Telling } from './telling';

/** "Zoë denkt:", "In Klas 3B, Fleur:", or nothing for the narrator. */
export function speakerOf(beat: Beat, telling: Telling): string {
  const { speaker, chat } = beat;
  if (!speaker) return '';
  const name = telling.name(speaker);
  switch (beat.voice) {
    case 'narration':
      return '';
    case 'speech':
      return telling.t('log_says', { name });
    case 'thought':
      return telling.t('log_thinks', { name });
    case 'chat':
      if (chat === null || chat === speaker) return telling.t('log_private', { name });
      return isOneOf(ACTORS, chat)
        ? telling.t('log_private_own', { name, to: telling.name(chat) })
        : telling.t('log_chat', { name, chat: telling.called(chat) });
  }
}

/** The whole line as it is announced: story text is only ever joined on, never fed to the interface's texts. */
export function spokenBeat(beat: Beat, telling: Telling): string {
  return `${speakerOf(beat, telling)} ${telling.line(beat.id)}`.trim();
}
