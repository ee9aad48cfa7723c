import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import './password-field.css';

export interface PasswordFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Tells a password manager whether to fill in the known one or to propose one. */
  autoComplete: 'current-password' | 'new-password';
  name?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A password, hidden until one asks to see it: seeing what one types spares a second field to type it again. */
export function PasswordField({
  value,
  onChange,
  autoComplete,
  name,
  autoFocus,
  inputRef,
  ...field
}: PasswordFieldProps) {
  const { t } = useTranslation('ui');
  const [isShown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <span className="ui-password">
          <input
            {...control}
            ref={inputRef}
            className="ui-control"
            type={isShown ? 'text' : 'password'}
            name={name}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            autoFocus={autoFocus}
            maxLength={200}
          />
          <Button
            variant="quiet"
            size="small"
            aria-label={isShown ? t('password.hide') : t('password.show')}
            onPress={() => setShown(!isShown)}
          >
            {isShown ? t('password.hideShort') : t('password.showShort')}
          </Button>
        </span>
      )}
    </Field>
  );
}
