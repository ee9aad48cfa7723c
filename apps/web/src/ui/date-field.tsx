import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import './date-field.css';
import { Field, type FieldProps } from './field.tsx';

export interface DateFieldProps extends FieldProps {
  /** A local date, `YYYY-MM-DD`; `null` while it is not known. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** First and last day that may be chosen. Dates in the past are normal here: set a limit only for a rule. */
  min?: string;
  max?: string;
  autoFocus?: boolean;
  isDisabled?: boolean;
  name?: string;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A day on the calendar, by typing or by the device's own picker. It says itself when a day cannot be. */
export function DateField({
  value,
  onChange,
  min,
  max,
  autoFocus,
  isDisabled,
  name,
  onBlur,
  inputRef,
  error,
  ...field
}: DateFieldProps) {
  const { t } = useTranslation('ui');
  const { date } = useFormat();
  const [isImpossible, setImpossible] = useState(false);

  const ownError =
    (isImpossible && t('date.invalid')) ||
    (value && min && value < min && t('date.min', { date: date(min) })) ||
    (value && max && value > max && t('date.max', { date: date(max) })) ||
    undefined;

  return (
    <Field {...field} error={error ?? ownError}>
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          className="ui-control ui-date"
          type="date"
          name={name}
          value={value ?? ''}
          min={min}
          max={max}
          onChange={(event) => {
            setImpossible(event.target.validity.badInput);
            onChange(event.target.value || null);
          }}
          onBlur={(event) => {
            setImpossible(event.target.validity.badInput);
            onBlur?.();
          }}
          autoFocus={autoFocus}
          disabled={isDisabled}
          data-empty={value === null || undefined}
        />
      )}
    </Field>
  );
}
