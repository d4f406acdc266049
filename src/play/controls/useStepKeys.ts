// Keyboard: space, enter and arrows walk, the arrow along the line on and the other back; numbers choose; W is Wacht.
// Dialogs and form fields keep their own keys.
import { useLayoutEffect } from 'preact/hooks';
import { readsLeftward } from '../../browser/language';
import type { PlaySteps, PlayView } from './playView';

const FIELD = 'input, select, textarea, [contenteditable]';
const PRESSABLE = `${FIELD}, button, a, summary`;

export interface StepKeys {
  readonly view: PlayView;
  readonly steps: PlaySteps;
  /** Number keys and W; single-key shortcuts can be switched off. */
  readonly shortcuts: boolean;
  /** Steps away from the automatic pace on any key that moves. */
  readonly onKey: () => void;
}

type Step = (() => void) | undefined;

function stepFor(key: string, { view, steps, shortcuts }: StepKeys, onButton: boolean): Step {
  const { kind, choices } = view.moment;
  const on = kind === 'beat' ? steps.next : undefined;
  const [arrowOn, arrowBack] = readsLeftward() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case ' ':
    case 'Enter':
      return onButton ? undefined : on;
    case arrowOn:
    case 'PageDown':
      return on;
    case arrowBack:
    case 'PageUp':
      return view.moment.canGoBack && kind !== 'ending' ? steps.back : undefined;
    case 'Escape':
      return kind === 'stopped' ? steps.letGo : undefined;
  }
  if (!shortcuts) return undefined;
  if (key.toLowerCase() === 'w') return kind === 'beat' || kind === 'choice' ? steps.wacht : undefined;
  const chosen = /^[1-9]$/.test(key) && kind !== 'ending' ? choices[Number(key) - 1] : undefined;
  return chosen && (() => steps.choose(chosen.id));
}

/** Listens from the moment the words are drawn, so that no key meets an older view. */
export function useStepKeys(keys: StepKeys): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
      if (target?.closest(`dialog, ${FIELD}`) || document.querySelector('dialog[open]')) return;
      const step = stepFor(event.key, keys, target?.closest(PRESSABLE) !== null);
      if (!step) return;
      event.preventDefault();
      if (event.repeat) return;
      keys.onKey();
      step();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
