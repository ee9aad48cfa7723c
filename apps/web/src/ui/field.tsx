import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import './field.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every field has around its control. */
export interface FieldProps {
  /** Says what is asked, in the words of the person who fills it in. */
  label: ReactNode;
  /** One sentence of help under the label. */
  description?: ReactNode;
  /** What is wrong and what to do; the field is announced as invalid. */
  error?: ReactNode;
  /** Marks the label. Most fields are not: nothing blocks. */
  isRequired?: boolean;
  /** Keeps the label for screen readers only, where the surroundings already say it. */
  isLabelHidden?: boolean;
  className?: string;
}

/** The attributes that tie a native control to its label, help and error. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlAttributes) => ReactNode;
}

/** Label, help and error around one native control. Use TextField and its siblings; this is their frame. */
export function Field({
  label,
  description,
  error,
  isRequired,
  isLabelHidden,
  className,
  children,
}: FieldFrameProps) {
  const id = useId();
  const describedBy = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('ui-field', className)}>
      <label className={isLabelHidden ? 'visually-hidden' : 'ui-field-label'} htmlFor={id}>
        <LabelText label={label} isRequired={isRequired} />
      </label>
      {description && (
        <p className="ui-field-help" id={`${id}-help`}>
          {description}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isRequired ? true : undefined,
      })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** A label's words, marked when the field is needed. */
export function LabelText({ label, isRequired }: { label: ReactNode; isRequired?: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {label}
      {isRequired && <span className="ui-field-required"> {t('required')}</span>}
    </>
  );
}

/** The line under a field that says what is wrong; renders nothing without words. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="ui-field-error" id={id}>
      <Icon name="warning" size={15} />
      <span>{children}</span>
    </p>
  );
}
