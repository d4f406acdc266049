// The steps, always in the same place: back, by itself, Wacht, on.
import { Icon } from './Icon';
import type { PlaySteps, PlayView } from './playView';
import { useTelling } from './telling';
import type { Auto } from './useAuto';

export interface StepBarProps {
  readonly view: PlayView;
  readonly steps: PlaySteps;
  readonly auto: Auto;
}

export function StepBar({ view, steps, auto }: StepBarProps) {
  const { t } = useTelling();
  const { kind, canGoBack, side } = view.moment;
  const stopped = kind === 'stopped';
  return (
    <fieldset class="steps">
      <legend class="for-ears">{t('steps')}</legend>
      {view.canSkip && (
        <button type="button" class="step step-skip" onClick={steps.skip}>
          <Icon name="fast-forward" />
          {t('skip')}
        </button>
      )}
      <button
        type="button"
        class="step step-small"
        aria-label={t('back')}
        title={t('back')}
        aria-disabled={!canGoBack}
        onClick={() => canGoBack && steps.back()}
      >
        <Icon name="arrow-left" />
      </button>
      <button
        type="button"
        class="step step-small"
        aria-pressed={auto.on}
        aria-label={t('auto_on')}
        title={t(auto.on ? 'auto_off' : 'auto_on')}
        onClick={auto.toggle}
      >
        <Icon name={auto.on ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="step step-wacht"
        aria-pressed={stopped}
        aria-disabled={stopped || !side}
        onClick={() => !stopped && side && steps.wacht()}
      >
        <Icon name="hand-palm" />
        {t('wacht')}
      </button>
      {stopped && (
        <button type="button" class="step step-on" onClick={steps.letGo}>
          {t('let_go')}
        </button>
      )}
      {kind === 'beat' && (
        <button type="button" class="step step-on" {...auto.hold} onClick={() => auto.released() || steps.next()}>
          {t('verder')}
          <Icon name="arrow-right" />
        </button>
      )}
      {kind === 'choice' && <span class="step-on" />}
    </fieldset>
  );
}
