// One if-then plan, made by tapping and kept nowhere, with the help card beside it.
import { useState } from 'preact/hooks';
import { HelpCard, type HelpCardProps } from './HelpCard';
import { OneOf } from './settings';
import { useTelling } from './telling';

export interface PlanPanelProps {
  readonly plan: { readonly ifs: number; readonly thens: number };
  readonly help: HelpCardProps;
}

const places = (kind: 'if' | 'then', count: number) => Array.from({ length: count }, (_, at) => `plan.${kind}.${at}`);

export function PlanPanel({ plan, help }: PlanPanelProps) {
  const { t, line } = useTelling();
  const [when, setWhen] = useState('');
  const [then, setThen] = useState('');
  return (
    <section class="panel panel-plan">
      <h2>{t('end_plan')}</h2>
      <p class="hint">{t('end_plan_hint')}</p>
      <OneOf
        label={t('end_if')}
        value={when}
        options={places('if', plan.ifs).map((path) => [path, line(path)])}
        onChange={setWhen}
      />
      <OneOf
        label={t('end_then')}
        value={then}
        options={places('then', plan.thens).map((path) => [path, line(path)])}
        onChange={setThen}
      />
      <p class="plan-card" role="status">
        {when && then && (
          <>
            <span class="plan-over">{t('end_plan_yours')}</span> <strong>{`${line(when)} ${line(then)}`}</strong>
          </>
        )}
      </p>
      <section class="plan-help">
        <h3>{t('help_title')}</h3>
        <HelpCard {...help} />
      </section>
    </section>
  );
}
