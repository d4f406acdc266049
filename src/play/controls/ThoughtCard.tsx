// A thought outside the story's own lines: the answer to Wacht, or what somebody present does not say.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ActorId } from '../../story/vocabulary';
import { useTelling } from './telling';

/** `aria-hidden`: the log says it. */
export function ThoughtCard({ actor, line }: { actor: ActorId; line: string }) {
  const telling = useTelling();
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thought comes into sight anew
  useLayoutEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [line]);
  return (
    <div class="beat beat-thought beat-aside" key={line} ref={card} aria-hidden="true">
      <p class="beat-name">
        {telling.name(actor)}
        <span class="beat-how"> {telling.t('thinks')}</span>
      </p>
      <p class="beat-text" data-reads>
        {telling.line(line)}
      </p>
    </div>
  );
}
