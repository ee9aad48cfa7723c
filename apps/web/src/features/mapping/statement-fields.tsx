import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { occasions } from '@vangnet/domain/mapping/statement.ts';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../api/refusal.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { SecrecyField } from '../../case-parts/secrecy-field.tsx';
import { VoicePicker } from '../../case-parts/voice-picker.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { hasIncident, type StatementForm } from './statement-form.ts';
import { placeKey, readPlaceKey, usePlaceNames } from './statement-words.ts';

export interface StatementFieldsProps {
  caseId: string;
  form: StatementForm;
  /** That of the conversation in which it was said; what it is while nobody chooses. */
  standard: Confidentiality;
  onChange: (change: Partial<StatementForm>) => void;
  refusal: Refusal | null;
}

/** All of a statement: its words, whose they are, where it stands, and what is known of an incident. */
export function StatementFields({ caseId, form, standard, onChange, refusal }: StatementFieldsProps) {
  const { t } = useTranslation('mapping');
  const { options } = usePlaceNames();
  const errorOf = useFieldError();
  const { incident } = form;
  const setIncident = (change: Partial<StatementForm['incident']>) =>
    onChange({ incident: { ...incident, ...change } });
  return (
    <div className="ui-field-stack">
      <TextArea
        label={t('edit.words')}
        isProse
        autoFocus
        maxLength={2_000}
        value={form.words}
        onChange={(words) => onChange({ words })}
        error={errorOf(refusal, 'content', 'words')}
      />
      <VoicePicker
        caseId={caseId}
        label={t('edit.voice')}
        value={form.voice}
        onChange={(voice) => onChange({ voice })}
        error={errorOf(refusal, 'content', 'voice')}
      />
      <div className="ui-field-row">
        <Select
          label={t('edit.place')}
          isRequired
          value={placeKey(form.column, form.element)}
          onChange={(key) => onChange(readPlaceKey(key ?? '') ?? {})}
          options={options}
          error={errorOf(refusal, 'content', 'element')}
        />
        {form.column === 'mustHappen' && (
          <DateField
            label={t('edit.dueOn')}
            value={form.dueOn}
            onChange={(dueOn) => onChange({ dueOn })}
            error={errorOf(refusal, 'content', 'dueOn')}
          />
        )}
      </div>
      <SecrecyField
        caseId={caseId}
        value={form.secrecy ?? { confidentiality: null, aboutPersonIds: [] }}
        standard={standard}
        onChange={(secrecy) => onChange({ secrecy })}
        error={errorOf(refusal, 'content', 'secrecy')}
      />
      {(form.column === 'worries' || hasIncident(form)) && (
        <Disclosure title={t('edit.incident')} defaultExpanded={hasIncident(form) || form.element === 'harm'}>
          <div className="ui-field-stack">
            <div className="ui-field-row">
              <Select
                label={t('edit.occasion')}
                value={incident.occasion}
                onChange={(occasion) => setIncident({ occasion })}
                options={occasions.map((value) => ({ value, label: t(`occasions.${value}`) }))}
              />
              <TextField
                label={t('edit.happenedWhen')}
                maxLength={200}
                value={incident.happenedWhen ?? ''}
                onChange={(happenedWhen) => setIncident({ happenedWhen: happenedWhen || null })}
              />
              <TextField
                label={t('edit.howOften')}
                maxLength={200}
                value={incident.howOften ?? ''}
                onChange={(howOften) => setIncident({ howOften: howOften || null })}
              />
            </div>
            <TextArea
              label={t('edit.impactOnChild')}
              rows={2}
              maxLength={2_000}
              value={incident.impactOnChild ?? ''}
              onChange={(impactOnChild) => setIncident({ impactOnChild: impactOnChild || null })}
            />
          </div>
        </Disclosure>
      )}
    </div>
  );
}
