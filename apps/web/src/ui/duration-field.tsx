import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './duration-field.css';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';

export interface DurationFieldProps extends FieldProps {
  /** Whole minutes; `null` while it is not known. */
  value: number | null;
  onChange: (minutes: number | null) => void;
  isDisabled?: boolean;
}

/** A length of time in hours and minutes. 90 in the minutes is as good as 1 and 30. */
export function DurationField({ value, onChange, isDisabled, ...field }: DurationFieldProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(value));
  // What somebody types stays as typed ("0 u 90") until the value changes from outside.
  const shown = minutesOf(draft) === value ? draft : draftOf(value);

  function change(next: Draft) {
    setDraft(next);
    onChange(minutesOf(next));
  }

  return (
    <FieldGroup {...field} isDisabled={isDisabled}>
      <div className="ui-duration">
        {(['hours', 'minutes'] as const).map((part) => (
          <label key={part} htmlFor={`${id}-${part}`}>
            <input
              id={`${id}-${part}`}
              className="ui-control num"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={shown[part]}
              onChange={(event) => change({ ...shown, [part]: event.target.value.replace(/\D/g, '') })}
              onBlur={() => Number(shown.minutes) > 59 && setDraft(draftOf(minutesOf(shown)))}
            />
            <span>{t(`duration.${part}`)}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface Draft {
  hours: string;
  minutes: string;
}

function draftOf(minutes: number | null): Draft {
  if (minutes === null) return { hours: '', minutes: '' };
  return { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60).padStart(2, '0') };
}

function minutesOf({ hours, minutes }: Draft): number | null {
  if (hours === '' && minutes === '') return null;
  return Number(hours) * 60 + Number(minutes);
}
