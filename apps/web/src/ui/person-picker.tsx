import { type ReactNode, useId } from 'react';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import './person-picker.css';
import { type Voice, VoiceInitial } from './voice-badge.tsx';

export interface PickablePerson extends Voice {
  id: string;
  /** The key that chooses this person; the screen listens for it. */
  kbd?: string;
}

interface PersonFieldProps extends FieldProps {
  people: readonly PickablePerson[];
  /** Behind the chips: a button for somebody who is not in the list yet. */
  footer?: ReactNode;
  isDisabled?: boolean;
}

export interface PersonPickerProps extends PersonFieldProps {
  /** The ids of the chosen people. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several people, as chips with their voice: who was there, with whom it was shared. */
export function PersonPicker({ value, onChange, people, footer, ...field }: PersonPickerProps) {
  return (
    <FieldGroup {...field}>
      <div className="ui-people">
        {people.map((person) => (
          <PersonChip
            key={person.id}
            person={person}
            type="checkbox"
            isSelected={value.includes(person.id)}
            onSelect={(isSelected) =>
              onChange(isSelected ? [...value, person.id] : value.filter((id) => id !== person.id))
            }
          />
        ))}
        {footer}
      </div>
    </FieldGroup>
  );
}

export interface VoicePickerProps extends PersonFieldProps {
  /** The id of the person who says it; `null` while nobody chose. */
  value: string | null;
  onChange: (value: string) => void;
}

/** One person: who says this, who does this. */
export function VoicePicker({ value, onChange, people, footer, ...field }: VoicePickerProps) {
  const name = useId();
  return (
    <FieldGroup {...field} role="radiogroup">
      <div className="ui-people">
        {people.map((person) => (
          <PersonChip
            key={person.id}
            person={person}
            type="radio"
            name={name}
            isSelected={value === person.id}
            onSelect={() => onChange(person.id)}
          />
        ))}
        {footer}
      </div>
    </FieldGroup>
  );
}

interface PersonChipProps {
  person: PickablePerson;
  type: 'checkbox' | 'radio';
  name?: string;
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
}

function PersonChip({ person, type, name, isSelected, onSelect }: PersonChipProps) {
  return (
    <label className="ui-person-chip">
      <input
        className="visually-hidden"
        type={type}
        name={name}
        checked={isSelected}
        onChange={(event) => onSelect(event.target.checked)}
      />
      <VoiceInitial name={person.name} tone={person.tone} size="big" />
      {person.name}
      {person.kbd && !isSelected && <Kbd>{person.kbd}</Kbd>}
      {isSelected && <Icon name="check" size={14} />}
    </label>
  );
}
