import {
  confidentialities,
  type Confidentiality,
  type SecrecyChoice,
} from '@vangnet/domain/access/confidentiality.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { PersonPicker } from '../ui/person-picker.tsx';
import { Select } from '../ui/select.tsx';
import { useCase } from './use-case.ts';
import { personTone } from './voice-tone.ts';

export interface SecrecyFieldProps {
  caseId: string;
  value: SecrecyChoice;
  onChange: (secrecy: SecrecyChoice) => void;
  /** What the piece is while nobody chooses: from its kind, or from the conversation in which it was said. */
  standard: Confidentiality;
  error?: ReactNode;
}

/** Who may read a piece, with what that means in one sentence, and whom it is about. Both may be left as they are. */
export function SecrecyField({ caseId, value, onChange, standard, error }: SecrecyFieldProps) {
  return (
    <div className="ui-field-stack">
      <ConfidentialitySelect
        value={value.confidentiality}
        standard={standard}
        onChange={(confidentiality) => onChange({ ...value, confidentiality })}
        error={error}
      />
      <AboutField
        caseId={caseId}
        value={value.aboutPersonIds}
        onChange={(aboutPersonIds) => onChange({ ...value, aboutPersonIds })}
      />
    </div>
  );
}

interface AboutFieldProps {
  caseId: string;
  value: readonly string[];
  onChange: (personIds: string[]) => void;
}

/** Whom it is about. Most pieces are about the whole family: then one line says so, and opens into the choice. */
function AboutField({ caseId, value, onChange }: AboutFieldProps) {
  const { t } = useTranslation('secrecy');
  const { file } = useCase(caseId);
  const [isChoosing, setChoosing] = useState(value.length > 0);
  const choice = useRef<HTMLDivElement>(null);
  function choose() {
    setChoosing(true);
    requestAnimationFrame(() => choice.current?.querySelector('input')?.focus());
  }
  if (!isChoosing && value.length === 0) {
    return (
      <p>
        <Button size="small" variant="quiet" onPress={choose}>
          {t('aboutAll')}
        </Button>
      </p>
    );
  }
  return (
    <div ref={choice}>
      <PersonPicker
        label={t('about')}
        description={t('aboutHelp')}
        people={file.persons.map((person) => ({
          id: person.id,
          name: shownName(person),
          tone: personTone(person, file.persons),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

export interface ConfidentialitySelectProps {
  /** `null`: it follows `standard`. */
  value: Confidentiality | null;
  standard: Confidentiality;
  onChange: (confidentiality: Confidentiality | null) => void;
  error?: ReactNode;
}

/** Who may read a piece, where there is no room for whom it is about. */
export function ConfidentialitySelect({ value, standard, onChange, error }: ConfidentialitySelectProps) {
  const { t } = useTranslation('secrecy');
  return (
    <Select
      label={t('label')}
      description={t(`meaning.${value ?? standard}`)}
      value={value}
      onChange={onChange}
      placeholder={t('byDefault', { value: t(`values.${standard}`) })}
      options={confidentialities.map((each) => ({ value: each, label: t(`values.${each}`) }))}
      error={error}
    />
  );
}
