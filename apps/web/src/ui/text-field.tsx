import type { HTMLInputAutoCompleteAttribute, KeyboardEventHandler, Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'time';
  name?: string;
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  autoFocus?: boolean;
  maxLength?: number;
  /** In the letter of people's own words (Literata). */
  isProse?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  onBlur?: () => void;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  isProse,
  isDisabled,
  isReadOnly,
  inputRef,
  name,
  placeholder,
  autoComplete,
  autoFocus,
  maxLength,
  onBlur,
  onKeyDown,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          className={isProse ? 'ui-control ui-prose-control' : 'ui-control'}
          type={type}
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          autoComplete={autoComplete}
          autoFocus={autoFocus}
          maxLength={maxLength}
          disabled={isDisabled}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}
