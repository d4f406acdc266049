// The line one stands at, for the eyes: speech with its name, a thought, or the narrator. Chat stands in the phone.
import type { Beat } from '../../story/beat';
import type { Spot } from '../../story/vocabulary';
import { useTelling } from './telling';

/** `aria-hidden`: the log says it. */
export function BeatCard({ beat, from }: { beat: Beat; from: Spot }) {
  const telling = useTelling();
  const { voice, speaker } = beat;
  return (
    <div class={`beat beat-${voice}`} data-from={from} key={beat.id} aria-hidden="true" data-beat>
      {speaker && voice !== 'narration' && (
        <p class="beat-name">
          {telling.name(speaker)}
          {voice === 'thought' && <span class="beat-how"> {telling.t('thinks')}</span>}
        </p>
      )}
      <p class="beat-text" data-reads>
        {telling.line(beat.id)}
      </p>
    </div>
  );
}
