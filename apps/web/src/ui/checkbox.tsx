import { type ReactNode, useId } from 'react';
import './choice.css';

export interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
  name?: string;
}

/** One yes or no. For a choice a person makes, never to tick off a step of the work. */
export function Checkbox({ isSelected, onChange, children, description, isDisabled, name }: CheckboxProps) {
  const id = useId();
  return (
    <div className="ui-choice">
      <label className="ui-choice-label">
        <input
          className="ui-choice-box"
          type="checkbox"
          name={name}
          checked={isSelected}
          onChange={(event) => onChange(event.target.checked)}
          disabled={isDisabled}
          aria-describedby={description ? id : undefined}
        />
        <span>{children}</span>
      </label>
      {description && (
        <p className="ui-choice-help" id={id}>
          {description}
        </p>
      )}
    </div>
  );
}
