import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.tsx';
import { VoicePicker } from '../../ui/person-picker.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { personTone } from '../voice-tone.ts';
import { possibleGivers, type ConsentForm } from './consent-form.ts';

interface ConsentFieldsProps {
  persons: readonly CasePerson[];
  today: string;
  form: ConsentForm;
  onChange: (changes: Partial<ConsentForm>) => void;
  errorOf: (...path: string[]) => string | undefined;
}

/** Whose consent it is, who gave it, when and how: the part that every consent has. */
export function ConsentFields({ persons, today, form, onChange, errorOf }: ConsentFieldsProps) {
  const { t } = useTranslation('sharing');
  const toPerson = (person: CasePerson) => ({
    id: person.id,
    name: shownName(person),
    tone: personTone(person, persons),
  });
  const givers = possibleGivers(form.personId, persons, today);
  const [firstGiver] = givers;
  const isOwn = givers.length === 1 && firstGiver?.id === form.personId;
  return (
    <>
      <VoicePicker
        label={t('consent.whose')}
        people={persons.map(toPerson)}
        value={form.personId}
        error={errorOf('personId')}
        onChange={(personId) => onChange({ personId, givenById: null })}
      />
      {form.personId !== null && !isOwn && givers.length > 0 && (
        <VoicePicker
          label={t('consent.giver')}
          description={t('consent.giverHelp')}
          people={givers.map(toPerson)}
          value={form.givenById ?? firstGiver?.id ?? null}
          error={errorOf('givenById')}
          onChange={(givenById) => onChange({ givenById })}
        />
      )}
      {form.personId !== null && givers.length === 0 && (
        <p className="share-warning">{t('consent.nobody')}</p>
      )}
      <div className="ui-field-row">
        <DateField
          label={t('consent.on')}
          value={form.givenOn}
          max={today}
          error={errorOf('givenOn')}
          onChange={(givenOn) => onChange({ givenOn })}
        />
        <Segmented
          label={t('consent.how')}
          value={form.how}
          options={(['spoken', 'written'] as const).map((how) => ({ value: how, label: t(`how.${how}`) }))}
          onChange={(how) => onChange({ how })}
        />
      </div>
      <TextField
        label={t('consent.evidence')}
        description={t('consent.evidenceHelp')}
        value={form.evidence}
        maxLength={LIMITS.line}
        error={errorOf('evidence')}
        onChange={(evidence) => onChange({ evidence })}
      />
    </>
  );
}
