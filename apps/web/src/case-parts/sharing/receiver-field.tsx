import { useQuery } from '@tanstack/react-query';
import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { VoicePicker } from '../../ui/person-picker.tsx';
import { personTone } from '../voice-tone.ts';
import { worksOnCase, type ShareForm } from './share-form.ts';

interface ReceiverFieldProps {
  file: CaseFile;
  today: string;
  form: ShareForm;
  onChange: (changes: Partial<ShareForm>) => void;
  errorOf: (...path: string[]) => string | undefined;
}

/** Somebody of the file, or a colleague who does not work on it. */
export function ReceiverField({ file, today, form, onChange, errorOf }: ReceiverFieldProps) {
  const { t } = useTranslation('sharing');
  const { data: workers = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  return (
    <>
      <VoicePicker
        label={t('dialog.who')}
        people={file.persons.map((person) => ({
          id: person.id,
          name: shownName(person),
          tone: personTone(person, file.persons),
        }))}
        value={form.personId}
        error={errorOf('receiver', 'personId')}
        onChange={(personId) => onChange({ personId, workerId: null, toAuthority: false, consentIds: [] })}
      />
      <ComboBox
        label={t('dialog.orWorker')}
        value={form.workerId}
        placeholder={t('dialog.workerPlaceholder')}
        options={workers
          .filter(({ id }) => !worksOnCase(file, id, today))
          .map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('receiver', 'workerId')}
        onChange={(workerId) =>
          onChange({ workerId, ...(workerId !== null && { personId: null }), consentIds: [] })
        }
      />
    </>
  );
}
