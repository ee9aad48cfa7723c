import { Field, type FieldProps } from './field.tsx';
import './code-field.css';

export interface CodeFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** The sixth figure was typed, or all of them were pasted. */
  onWhole?: (value: string) => void;
  autoFocus?: boolean;
}

const figuresOf = (value: string): string => value.replaceAll(/\D/g, '').slice(0, 6);

/** Whether all six figures are there. */
export function isWholeCode(value: string): boolean {
  return figuresOf(value).length === 6;
}

/** The six figures of an authenticator app. One field: pasting, autofill and a screen reader all know what to do. */
export function CodeField({ value, onChange, onWhole, autoFocus = true, ...field }: CodeFieldProps) {
  function change(typed: string) {
    const figures = figuresOf(typed);
    onChange(figures);
    if (figures.length === 6 && figures !== value) onWhole?.(figures);
  }
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="ui-control ui-code num"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}
