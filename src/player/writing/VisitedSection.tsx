// Which lines and choices of the story were on the screen in this sitting, knot by knot, and which never were.
import type { WrittenLine } from '../../story/writing';
import type { Desk } from './desk';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { useWriting } from './writingWords';

function byKnot(lines: readonly WrittenLine[]): ReadonlyMap<string, readonly WrittenLine[]> {
  const knots = new Map<string, WrittenLine[]>();
  for (const line of lines) knots.set(line.knot, [...(knots.get(line.knot) ?? []), line]);
  return knots;
}

export function VisitedSection({ desk }: { readonly desk: Desk }) {
  const { t, line: text } = useWriting();
  const lines = desk.source?.lines ?? [];
  const met = (some: readonly WrittenLine[]) => some.filter(({ id }) => desk.seen.has(id)).length;
  return (
    <Section title={`${t('visited')} (${t('seenOf', { seen: met(lines), all: lines.length })})`}>
      <ul class="writing-list">
        {[...byKnot(lines)].map(([knot, own]) => (
          <li key={knot}>
            <details>
              <summary>
                {knot || t('beginning')} <span class="hint">{t('seenOf', { seen: met(own), all: own.length })}</span>
              </summary>
              <ul class="writing-lines">
                {own.map((line) => (
                  <li key={line.id} data-seen={desk.seen.has(line.id)}>
                    <SourceLink place={line} /> {line.choice && '+ '}
                    {text(line.id)} {!desk.seen.has(line.id) && <em class="hint">{t('neverSeen')}</em>}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
