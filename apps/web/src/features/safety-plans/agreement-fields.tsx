import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../api/refusal.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { useVoiceOptions, voiceKey } from '../../case-parts/voice-options.ts';
import { personTone } from '../../case-parts/voice-tone.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AgreementForm } from './agreement-form.ts';
import { numberBottomLines, sortFrame } from './plan-order.ts';
import type { PlanPiece } from './plan-queries.ts';

export interface AgreementFieldsProps {
  caseId: string;
  form: AgreementForm;
  onChange: (next: (form: AgreementForm) => AgreementForm) => void;
  frame: readonly PlanPiece[];
  refusal: Refusal | null;
}

/** If, then, who, when, whom to call, and for which bottom line or goal. Only "then" is needed. */
export function AgreementFields({ caseId, form, onChange, frame, refusal }: AgreementFieldsProps) {
  const { t } = useTranslation('safety-plans');
  const fieldError = useFieldError();
  const { file } = useCase(caseId);
  const numbers = numberBottomLines(frame);
  const set = (changes: Partial<AgreementForm>) => onChange((before) => ({ ...before, ...changes }));
  // Whoever has a telephone number first: that is whom one can call.
  const callable = [...file.persons].sort(
    (a, b) => Number(b.telephone !== null) - Number(a.telephone !== null),
  );

  return (
    <div className="plan-fields">
      <TextArea
        label={t('fields.if')}
        description={t('fields.ifHelp')}
        rows={1}
        isProse
        autoFocus
        value={form.ifWords}
        error={fieldError(refusal, 'content', 'ifWords')}
        onChange={(ifWords) => set({ ifWords })}
      />
      <TextArea
        label={t('fields.then')}
        description={t('fields.thenHelp')}
        rows={1}
        isProse
        isRequired
        value={form.thenWords}
        error={fieldError(refusal, 'content', 'thenWords')}
        onChange={(thenWords) => set({ thenWords })}
      />
      <WhoField
        caseId={caseId}
        value={form.who}
        onChange={(who) => set({ who })}
        error={fieldError(refusal, 'content', 'who')}
      />
      <div className="ui-field-row">
        <TextField
          label={t('fields.when')}
          placeholder={t('fields.whenExample')}
          maxLength={200}
          value={form.whenWords}
          error={fieldError(refusal, 'content', 'whenWords')}
          onChange={(whenWords) => set({ whenWords })}
        />
        <DateField
          label={t('fields.byDate')}
          value={form.byDate}
          error={fieldError(refusal, 'content', 'byDate')}
          onChange={(byDate) => set({ byDate })}
        />
      </div>
      <PersonPicker
        label={t('fields.call')}
        description={t('fields.callHelp')}
        error={fieldError(refusal, 'content', 'callPersonIds')}
        people={callable.map((person) => ({
          id: person.id,
          name: person.telephone ? `${shownName(person)} ${person.telephone}` : shownName(person),
          tone: personTone(person, file.persons),
        }))}
        value={form.callPersonIds}
        onChange={(callPersonIds) => set({ callPersonIds })}
      />
      {frame.length > 0 && (
        <CheckboxGroup
          label={t('fields.serves')}
          error={fieldError(refusal, 'content', 'servesIds')}
          value={form.servesIds}
          onChange={(servesIds) => set({ servesIds })}
          options={sortFrame(frame).map((piece) => ({
            value: piece.id,
            label: piece.words,
            description:
              piece.kind === 'bottomLine'
                ? t('fields.bottomLine', { number: numbers.get(piece.id) ?? 0 })
                : t('fields.goal'),
          }))}
        />
      )}
    </div>
  );
}

interface WhoFieldProps {
  caseId: string;
  value: readonly Voice[];
  onChange: (who: readonly Voice[]) => void;
  error?: string | undefined;
}

/** Who does it: several people of the file or workers, and others by name. */
function WhoField({ caseId, value, onChange, error }: WhoFieldProps) {
  const { t } = useTranslation('safety-plans');
  const options = useVoiceOptions(caseId);
  const [other, setOther] = useState('');
  const others = value.flatMap((voice) => (voice.kind === 'other' ? [voice] : []));

  function addOther() {
    const name = other.trim();
    if (name && !others.some((voice) => voice.name === name)) onChange([...value, { kind: 'other', name }]);
    setOther('');
  }

  return (
    <div className="plan-who">
      <PersonPicker
        label={t('fields.who')}
        error={error}
        people={[
          ...options,
          ...others.map((voice) => ({ id: voiceKey(voice), name: voice.name, tone: 'other' as const })),
        ]}
        value={value.map(voiceKey)}
        onChange={(keys) =>
          onChange(
            keys.flatMap((key) => {
              const known = [...options.map(({ voice }) => voice), ...others].find(
                (voice) => voiceKey(voice) === key,
              );
              return known ? [known] : [];
            }),
          )
        }
      />
      <TextField
        label={t('fields.whoElse')}
        value={other}
        maxLength={120}
        onChange={setOther}
        onBlur={addOther}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          addOther();
        }}
      />
    </div>
  );
}
