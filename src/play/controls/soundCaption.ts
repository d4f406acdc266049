// Sounds in words: what a beat lets hear, for who plays without sound.
import type { Beat } from '../../story/beat';
import type { Telling } from './telling';

/** "een ping, de bel gaat"; empty when the beat is silent. A chat line pings by itself. */
export function soundCaption(beat: Beat | null, telling: Telling): string {
  if (!beat) return '';
  const cued = beat.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []));
  const sounds = cued.length === 0 && beat.chat !== null ? (['ping'] as const) : cued;
  return sounds.map((sound) => telling.t(`caption_${sound}`)).join(', ');
}
