import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, type FieldProps, LabelText } from './field.tsx';

interface FieldGroupProps extends FieldProps {
  children: ReactNode;
  isDisabled?: boolean;
  /** A radio group is announced as such; several independent choices are a plain group. */
  role?: 'radiogroup';
}

/** Question, help and error around several controls that answer it together. The frame of the choice fields. */
export function FieldGroup({
  label,
  description,
  error,
  isRequired,
  isLabelHidden,
  className,
  children,
  isDisabled,
  role,
}: FieldGroupProps) {
  const id = useId();
  const describedBy = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classNames('ui-field', className)}
      role={role}
      aria-describedby={describedBy || undefined}
      aria-invalid={role && error ? true : undefined}
      aria-required={role && isRequired ? true : undefined}
      disabled={isDisabled}
    >
      <legend className={isLabelHidden ? 'visually-hidden' : 'ui-field-label'}>
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      {description && (
        <p className="ui-field-help" id={`${id}-help`}>
          {description}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
