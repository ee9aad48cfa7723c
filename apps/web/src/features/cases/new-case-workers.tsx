import { useQuery } from '@tanstack/react-query';
import { workingParts, type WorkingPart } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { NewCaseForm } from './case-form.ts';

interface NewCaseWorkersProps {
  value: NewCaseForm['workers'];
  onChange: (workers: NewCaseForm['workers']) => void;
}

/** Colleagues who get a part from the first day. */
export function NewCaseWorkers({ value, onChange }: NewCaseWorkersProps) {
  const { t } = useTranslation('cases');
  const self = useSignedIn();
  const { data: colleagues = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const nameOf = (id: string) => colleagues.find((worker) => worker.id === id)?.name ?? '';
  const isConsultant = self.functions.some((held) => held.role === 'consultant');
  const free = colleagues.filter(
    ({ id }) => !value.some((worker) => worker.workerId === id) && !(isConsultant && id === self.workerId),
  );

  function add(workerId: string) {
    const functions = colleagues.find((worker) => worker.id === workerId)?.functions ?? [];
    const hasFamilyWork = functions.some((held) => held.role === 'familyWorker');
    const part: WorkingPart = hasFamilyWork ? 'familyWorker' : isConsultant ? 'coConsultant' : 'consultant';
    onChange([...value, { workerId, part }]);
  }

  return (
    <div className="ui-field-stack">
      {isConsultant && <p className="soft">{t('opening.self')}</p>}
      {value.map((worker) => (
        <div key={worker.workerId} className="cases-worker-line">
          <Select
            label={nameOf(worker.workerId)}
            value={worker.part}
            isRequired
            options={workingParts.map((part) => ({ value: part, label: t(`parts.${part}`) }))}
            onChange={(part) =>
              part && onChange(value.map((other) => (other === worker ? { ...worker, part } : other)))
            }
          />
          <Button
            variant="quiet"
            icon="close"
            aria-label={t('opening.removeWorker', { name: nameOf(worker.workerId) })}
            onPress={() => onChange(value.filter((other) => other !== worker))}
          />
        </div>
      ))}
      <div className="cases-worker-line">
        <Select
          label={t('opening.addWorker')}
          value={null}
          options={free.map((worker) => ({ value: worker.id, label: worker.name }))}
          onChange={(workerId) => workerId && add(workerId)}
        />
      </div>
    </div>
  );
}
