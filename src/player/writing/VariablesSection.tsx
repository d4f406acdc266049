// Every global of the story with its value at the end of this turn; what the way so far has changed is marked.
import { useMemo } from 'preact/hooks';
import type { Play } from '../../play/play';
import { Narrator } from '../../story/narrator';
import type { Desk } from './desk';
import { Section } from './Section';
import { useWriting } from './writingWords';

export function VariablesSection({ desk, play }: { readonly desk: Desk; readonly play: Play }) {
  const { t } = useWriting();
  const { story } = play.view;
  const { seed } = play.playthrough;
  const start = useMemo(() => new Narrator(story, seed), [story, seed]);
  const rows = (desk.source?.variables ?? []).flatMap((name) => {
    const value = play.variable(name);
    return value === undefined ? [] : [{ name, value, was: start.variable(name) ?? '' }];
  });
  return (
    <Section title={t('variables')}>
      {rows.length === 0 && <p class="hint">{t('noVariables')}</p>}
      <dl class="writing-variables">
        {rows.map(({ name, value, was }) => (
          <div key={name} data-changed={value !== was}>
            <dt>{name}</dt>
            <dd>
              {value || '""'} {value !== was && <span class="hint">{t('was', { value: was || '""' })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
