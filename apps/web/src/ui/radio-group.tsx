import { type ReactNode, useId } from 'react';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';
import './choice.css';

export interface RadioOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string = string> extends FieldProps {
  /** `null`: nothing chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly RadioOption<Value>[];
  isHorizontal?: boolean;
  isDisabled?: boolean;
}

/** One of a few, all in sight. Arrow keys move the choice. */
export function RadioGroup<Value extends string = string>({
  value,
  onChange,
  options,
  isHorizontal,
  isDisabled,
  ...field
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...field} role="radiogroup" isDisabled={isDisabled}>
      <div className={isHorizontal ? 'ui-choices ui-choices-horizontal' : 'ui-choices'}>
        {options.map((option) => (
          <div className="ui-choice" key={option.value}>
            <label className="ui-choice-label">
              <input
                className="ui-choice-dot"
                type="radio"
                name={name}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
                disabled={option.isDisabled}
                aria-describedby={option.description ? `${name}-${option.value}` : undefined}
              />
              <span>{option.label}</span>
            </label>
            {option.description && (
              <p className="ui-choice-help" id={`${name}-${option.value}`}>
                {option.description}
              </p>
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
