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
  /** Which keys a telephone shows: `numeric` for a code of figures. */
  inputMode?: 'text' | 'numeric' | 'email';
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
  inputMode,
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
          inputMode={inputMode}
          disabled={isDisabled}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}
