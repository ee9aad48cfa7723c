import {
  type CSSProperties,
  type KeyboardEventHandler,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { Field, type FieldProps } from './field.tsx';
import './text-area.css';

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Lines shown while it is empty; it grows with the text, so nothing scrolls out of sight. */
  rows?: number;
  placeholder?: string;
  autoFocus?: boolean;
  maxLength?: number;
  /** In the letter of people's own words (Literata). */
  isProse?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  onBlur?: () => void;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; as tall as what is in it. */
export function TextArea({
  value,
  onChange,
  rows = 3,
  isProse,
  isDisabled,
  isReadOnly,
  inputRef,
  placeholder,
  autoFocus,
  maxLength,
  onBlur,
  onKeyDown,
  ...field
}: TextAreaProps) {
  const area = useGrowingHeight(value);
  useImperativeHandle(inputRef, () => area.current as HTMLTextAreaElement, [area]);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          className={isProse ? 'ui-control ui-text-area ui-prose-control' : 'ui-control ui-text-area'}
          rows={rows}
          style={{ '--rows': rows } as CSSProperties}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          autoFocus={autoFocus}
          maxLength={maxLength}
          disabled={isDisabled}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}

/** For browsers without `field-sizing: content`: keeps the height at what the text needs. */
function useGrowingHeight(value: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return area;
}
