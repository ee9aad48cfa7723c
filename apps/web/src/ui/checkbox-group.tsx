import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';

export interface CheckboxOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
}

export interface CheckboxGroupProps<Value extends string = string> extends FieldProps {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  options: readonly CheckboxOption<Value>[];
  /** Beside each other, for a few short words. */
  isHorizontal?: boolean;
  isDisabled?: boolean;
}

/** Several of a list. The answer keeps the order of the options. */
export function CheckboxGroup<Value extends string = string>({
  value,
  onChange,
  options,
  isHorizontal,
  isDisabled,
  ...field
}: CheckboxGroupProps<Value>) {
  function toggle(option: Value, isSelected: boolean) {
    onChange(
      options
        .map((candidate) => candidate.value)
        .filter((candidate) => (candidate === option ? isSelected : value.includes(candidate))),
    );
  }
  return (
    <FieldGroup {...field} isDisabled={isDisabled}>
      <div className={isHorizontal ? 'ui-choices ui-choices-horizontal' : 'ui-choices'}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            isSelected={value.includes(option.value)}
            onChange={(isSelected) => toggle(option.value, isSelected)}
            description={option.description}
            isDisabled={option.isDisabled}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}
