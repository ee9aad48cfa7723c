import { type ReactNode, useId } from 'react';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';
import './segmented.css';

export interface SegmentedProps<Value extends string = string> extends FieldProps {
  value: Value | null;
  onChange: (value: Value) => void;
  /** Two to five short words. */
  options: readonly { value: Value; label: ReactNode }[];
}

/** One of two to five, as a switch: for a way of looking ("team", "regio"). A radio group to the keyboard. */
export function Segmented<Value extends string = string>({
  value,
  onChange,
  options,
  ...field
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...field} role="radiogroup">
      <div className="ui-segmented">
        {options.map((option) => (
          <label key={option.value} className="ui-segmented-option">
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
