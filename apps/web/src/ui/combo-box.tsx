import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import './combo-box.css';
import { FieldError, type FieldProps, LabelText } from './field.tsx';
import { Icon } from './icon.tsx';
import './popover.css';

export interface ComboBoxOption<Value extends string = string> {
  value: Value;
  label: string;
  /** A second, softer line: role, team. */
  detail?: string;
}

export interface ComboBoxProps<Value extends string = string> extends FieldProps {
  value: Value | null;
  onChange: (value: Value | null) => void;
  options: readonly ComboBoxOption<Value>[];
  placeholder?: string;
  /** The words typed so far: give both to search at the server or to accept words outside the list. */
  inputValue?: string;
  onInputChange?: (words: string) => void;
  /** Words that are in no option may stay; read them from `inputValue`. */
  allowsCustomValue?: boolean;
  isDisabled?: boolean;
}

/** One of a long list, found by typing a part of it. Arrow keys walk, Enter chooses, Escape closes. */
export function ComboBox<Value extends string = string>({
  value,
  onChange,
  options,
  placeholder,
  inputValue,
  onInputChange,
  allowsCustomValue,
  isDisabled,
  label,
  description,
  error,
  isRequired,
  isLabelHidden,
  className,
}: ComboBoxProps<Value>) {
  const { t } = useTranslation('ui');
  return (
    <AriaComboBox
      className={classNames('ui-field', className)}
      value={value}
      onChange={(key) => onChange(key as Value | null)}
      defaultItems={options}
      inputValue={inputValue}
      onInputChange={onInputChange}
      allowsCustomValue={allowsCustomValue}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'ui-field-label'}>
        <LabelText label={label} isRequired={isRequired} />
      </Label>
      {description && (
        <Text slot="description" className="ui-field-help">
          {description}
        </Text>
      )}
      <div className="ui-combo">
        <Input className="ui-control" placeholder={placeholder ?? t('choose')} />
        <AriaButton className="ui-combo-button" aria-label={t('combo.show')}>
          <Icon name="chevron-down" size={14} />
        </AriaButton>
      </div>
      {error && (
        <Text slot="errorMessage">
          <FieldError>{error}</FieldError>
        </Text>
      )}
      <Popover className="ui-popover ui-combo-popover" offset={4}>
        <ListBox<ComboBoxOption<Value>>
          className="ui-popover-list"
          renderEmptyState={() => <p className="ui-popover-empty">{t('combo.empty')}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="ui-popover-item">
              {({ isSelected }) => (
                <>
                  <span className="ui-popover-item-text">
                    {option.label}
                    {option.detail && <span className="ui-popover-item-detail"> {option.detail}</span>}
                  </span>
                  {isSelected && <Icon name="check" size={15} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
