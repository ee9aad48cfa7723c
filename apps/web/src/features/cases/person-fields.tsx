import { personKinds, shownName } from '@vangnet/domain/cases/case-file.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { useCurrentCase } from '../../case-parts/current-case.ts';
import { personTone } from '../../case-parts/voice-tone.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PersonForm } from './case-form.ts';

export interface PersonFieldsProps {
  value: PersonForm;
  onChange: (change: Partial<PersonForm>) => void;
  errorOf: (field: keyof PersonForm) => string | undefined;
  /** Whose fields these are, once they are in the file. */
  personId?: string;
}

/** Everything that can be written about a person; only the name is needed. */
export function PersonFields({ value, onChange, errorOf, personId }: PersonFieldsProps) {
  const { t } = useTranslation('cases');
  return (
    <div className="ui-field-stack">
      <div className="ui-field-row">
        <TextField
          label={t('fields.name')}
          value={value.name}
          onChange={(name) => onChange({ name })}
          error={errorOf('name')}
          maxLength={LIMITS.name}
          autoComplete="off"
          autoFocus
          isRequired
        />
        <Select
          label={t('fields.kind')}
          value={value.kind}
          onChange={(kind) => kind && onChange({ kind })}
          options={personKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          isRequired
        />
      </div>
      <TextField
        label={t('fields.calledAs')}
        description={t('fields.calledAsHelp')}
        value={value.calledAs}
        onChange={(calledAs) => onChange({ calledAs })}
        error={errorOf('calledAs')}
        maxLength={LIMITS.name}
        autoComplete="off"
      />
      <div className="ui-field-row">
        <TextField
          label={t('fields.relation')}
          value={value.relation}
          onChange={(relation) => onChange({ relation })}
          error={errorOf('relation')}
          maxLength={LIMITS.line}
          autoComplete="off"
        />
        <DateField
          label={t('fields.bornOn')}
          value={value.bornOn}
          onChange={(bornOn) => onChange({ bornOn })}
          error={errorOf('bornOn')}
        />
      </div>
      <div className="ui-field-row">
        <TextField
          label={t('fields.telephone')}
          type="tel"
          value={value.telephone}
          onChange={(telephone) => onChange({ telephone })}
          error={errorOf('telephone')}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          label={t('fields.language')}
          value={value.language}
          onChange={(language) => onChange({ language })}
          error={errorOf('language')}
          maxLength={60}
          autoComplete="off"
        />
      </div>
      <ReadingFields value={value} onChange={onChange} personId={personId} />
      <Checkbox isSelected={value.callInCrisis} onChange={(callInCrisis) => onChange({ callInCrisis })}>
        {t('fields.callInCrisis')}
      </Checkbox>
    </div>
  );
}

/** What helps decide who may read what: presumed by kind and age unless somebody knows better. */
function ReadingFields({ value, onChange, personId }: Omit<PersonFieldsProps, 'errorOf'>) {
  const { t } = useTranslation('cases');
  const persons = useCurrentCase()?.persons ?? [];
  const children = persons.filter(({ kind, id }) => kind === 'minor' && id !== personId);
  const canBeParent = (value.kind === 'parent' || value.kind === 'minor') && children.length > 0;
  const presumed = value.kind === 'parent' ? children.map(({ id }) => id) : [];
  const options = (presumed: string) => [
    { value: 'presumed', label: presumed },
    { value: 'yes', label: t('fields.yes') },
    { value: 'no', label: t('fields.no') },
  ];
  const shown = (known: boolean | null) => (known === null ? 'presumed' : known ? 'yes' : 'no');
  const read = (chosen: string | null) => (chosen === 'yes' ? true : chosen === 'no' ? false : null);
  return (
    <>
      {canBeParent && (
        <PersonPicker
          label={t(value.kind === 'minor' ? 'fields.alsoParentOf' : 'fields.parentOf')}
          people={children.map((child) => ({
            id: child.id,
            name: shownName(child),
            tone: personTone(child, persons),
          }))}
          value={value.parentOfIds ?? presumed}
          onChange={(parentOfIds) => onChange({ parentOfIds })}
        />
      )}
      <div className="ui-field-row">
        <Select
          label={t('fields.livesWithMinors')}
          description={t('fields.readingHelp')}
          value={shown(value.livesWithMinors)}
          options={options(t('fields.presumedByKind'))}
          onChange={(chosen) => onChange({ livesWithMinors: read(chosen) })}
        />
        <Select
          label={t('fields.capable')}
          description={t('fields.readingHelp')}
          value={shown(value.capable)}
          options={options(t('fields.presumedByAge'))}
          onChange={(chosen) => onChange({ capable: read(chosen) })}
        />
      </div>
    </>
  );
}
