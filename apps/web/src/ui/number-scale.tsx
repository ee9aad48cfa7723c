import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';
import './number-scale.css';

export interface NumberScaleProps extends FieldProps {
  /** `null`: not answered, which is not the same as the lowest number. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Whole numbers; 0 to 10 unless told. */
  min?: number;
  max?: number;
  /** What the ends mean, in the words of the question. */
  minLabel?: ReactNode;
  maxLabel?: ReactNode;
  isDisabled?: boolean;
}

/** Time within which a second digit belongs to the first: 1 and then 0 is 10. */
const secondDigitMs = 900;

/**
 * One number on a line, as big as a fingertip. Arrow keys move it, digits choose it (1 then 0 is 10), Home
 * and End go to the ends. It starts empty: a number is somebody's answer, never a default.
 */
export function NumberScale({
  value,
  onChange,
  min = 0,
  max = 10,
  minLabel,
  maxLabel,
  isDisabled,
  ...field
}: NumberScaleProps) {
  const { t } = useTranslation('ui');
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  const typed = useRef({ digits: '', at: 0 });
  const count = max - min + 1;
  const shape = { '--numbers': count, '--per-row': count > 7 ? Math.ceil(count / 2) : count };
  const numbers = Array.from({ length: count }, (_, index) => min + index);

  function choose(number: number) {
    onChange(number);
    row.current?.querySelector<HTMLInputElement>(`input[value="${number}"]`)?.focus();
  }

  function chooseByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = numberForKey(event, value, min, max, typed.current);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  }

  return (
    <FieldGroup {...field} role="radiogroup" isDisabled={isDisabled}>
      <div className="ui-scale">
        <div className="ui-scale-row" style={shape as CSSProperties} ref={row} onKeyDown={chooseByKey}>
          {numbers.map((number) => (
            <label key={number} className="ui-scale-number num">
              <input
                className="visually-hidden"
                type="radio"
                name={name}
                value={number}
                checked={value === number}
                onChange={() => onChange(number)}
              />
              {number}
            </label>
          ))}
        </div>
        {(minLabel || maxLabel) && (
          <div className="ui-scale-ends">
            <span>
              {min}: {minLabel}
            </span>
            <span>
              {max}: {maxLabel}
            </span>
          </div>
        )}
        {value !== null && !isDisabled && (
          <Button
            variant="quiet"
            size="small"
            className="ui-scale-clear"
            onPress={() => {
              onChange(null);
              row.current?.querySelector('input')?.focus();
            }}
          >
            {t('scale.clear')}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

/** The number a key asks for, or `null` when it asks for nothing here. Remembers digits in `typed`. */
function numberForKey(
  event: KeyboardEvent,
  value: number | null,
  min: number,
  max: number,
  typed: { digits: string; at: number },
): number | null {
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? min : Math.min(max, value + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? min : Math.max(min, value - 1);
    case 'Home':
      return min;
    case 'End':
      return max;
  }
  if (!/^\d$/.test(event.key)) return null;
  const digits = event.timeStamp - typed.at < secondDigitMs ? typed.digits + event.key : event.key;
  const number = [Number(digits), Number(event.key)].find(
    (candidate) => candidate >= min && candidate <= max,
  );
  typed.digits = digits;
  typed.at = event.timeStamp;
  return number ?? null;
}
