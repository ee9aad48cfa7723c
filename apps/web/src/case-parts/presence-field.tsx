import { useQuery } from '@tanstack/react-query';
import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { PersonPicker, type PickablePerson } from '../ui/person-picker.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCase } from './use-case.ts';
import { personTone } from './voice-tone.ts';

export const nobodyPresent: Presence = { personIds: [], workerIds: [], others: null };

export interface PresenceFieldProps {
  caseId: string;
  value: Presence;
  onChange: (presence: Presence) => void;
  label?: ReactNode;
}

/** Who was there: people of the file and workers as chips, others by name on one line. */
export function PresenceField({ caseId, value, onChange, label }: PresenceFieldProps) {
  const { t } = useTranslation('cases');
  const { file } = useCase(caseId);
  const { data: colleagues = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));

  const people: PickablePerson[] = file.persons.map((person) => ({
    id: person.id,
    name: shownName(person),
    tone: personTone(person, file.persons),
  }));
  const names = new Map(colleagues.map((worker) => [worker.id, worker.name]));
  for (const worker of file.workers) names.set(worker.workerId, worker.name);
  const nearIds = new Set([...file.workers.map((worker) => worker.workerId), ...value.workerIds]);
  const near: PickablePerson[] = [...nearIds].map((id) => ({
    id,
    name: names.get(id) ?? '',
    tone: 'professional',
  }));
  const far = colleagues.filter((worker) => !nearIds.has(worker.id));

  return (
    <div className="ui-field-stack">
      <PersonPicker
        label={label ?? t('presence.label')}
        people={people}
        value={value.personIds}
        onChange={(personIds) => onChange({ ...value, personIds })}
      />
      <PersonPicker
        label={t('presence.workers')}
        people={near}
        value={value.workerIds}
        onChange={(workerIds) => onChange({ ...value, workerIds })}
      />
      <div className="ui-field-row">
        {far.length > 0 && (
          <Select
            label={t('presence.colleague')}
            value={null}
            options={far.map((worker) => ({ value: worker.id, label: worker.name }))}
            onChange={(id) => id && onChange({ ...value, workerIds: [...value.workerIds, id] })}
          />
        )}
        <TextField
          label={t('presence.others')}
          value={value.others ?? ''}
          maxLength={200}
          onChange={(others) => onChange({ ...value, others: others || null })}
        />
      </div>
    </div>
  );
}
