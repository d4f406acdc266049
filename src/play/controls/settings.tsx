// The three kinds of setting: one of a few, on or off, and a slider.
import { useId } from 'preact/hooks';

export interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Value and what it is called. */
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

export function OneOf<T extends string>({ label, value, options, onChange }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend>{label}</legend>
      <div class="one-of-row">
        {options.map(([option, text]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly off?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** `off`: cannot be switched here. */
export function Switch({ label, hint, on, off = false, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          disabled={off}
          aria-describedby={hint ? hintId : undefined}
          onChange={() => onChange(!on)}
        />
        <span class="switch-knob" aria-hidden="true" />
        <span class="switch-label">{label}</span>
      </label>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface SliderProps {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={10}
        value={Math.round(value * 100)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
