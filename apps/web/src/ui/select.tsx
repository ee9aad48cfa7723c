import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './field.tsx';
import './select.css';
import { Icon } from './icon.tsx';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  isDisabled?: boolean;
}

export interface SelectOptionGroup<Value extends string = string> {
  label: string;
  options: readonly SelectOption<Value>[];
}

export interface SelectProps<Value extends string = string> extends FieldProps {
  /** `null`: nothing chosen yet, which is always allowed. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  options: readonly (SelectOption<Value> | SelectOptionGroup<Value>)[];
  /** The words of the empty choice. */
  placeholder?: string;
  /** Leaves out the empty choice once something is chosen. */
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
  onBlur?: () => void;
}

/** One of a list. The browser's own: on a telephone it opens as people know it. */
export function Select<Value extends string = string>({
  value,
  onChange,
  options,
  placeholder,
  isDisabled,
  name,
  onBlur,
  ...field
}: SelectProps<Value>) {
  const { t } = useTranslation('ui');
  return (
    <Field {...field}>
      {(control) => (
        <span className="ui-select">
          <select
            {...control}
            className="ui-control"
            name={name}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as Value))}
            onBlur={onBlur}
            disabled={isDisabled}
            data-placeholder={value === null || undefined}
          >
            {(!field.isRequired || value === null) && <option value="">{placeholder ?? t('choose')}</option>}
            {options.map((entry) =>
              'options' in entry ? (
                <optgroup key={entry.label} label={entry.label}>
                  {entry.options.map(renderOption)}
                </optgroup>
              ) : (
                renderOption(entry)
              ),
            )}
          </select>
          <Icon name="chevron-down" size={14} />
        </span>
      )}
    </Field>
  );
}

function renderOption({ value, label, isDisabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
