import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { workingParts, type WorkingPart } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { WorkerField } from './worker-field.tsx';

interface AssignWorkerDialogProps {
  file: CaseFile;
  onClose: () => void;
}

/** Gives a colleague a part in the case, from a day on. */
export function AssignWorkerDialog({ file, onClose }: AssignWorkerDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [workerId, setWorkerId] = useState<string | null>(null);
  const [part, setPart] = useState<WorkingPart | null>('familyWorker');
  const [from, setFrom] = useState<string | null>(today);
  const assign = useCommand(client.cases.assignWorker, { invalidates: [caseKey(file.id)] });

  async function save() {
    if (!workerId || !part) return;
    const result = await assign.run({ caseId: file.id, workerId, part, ...(from && { from }) });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('people.assignTitle')}
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={!workerId || !part}
          isPending={assign.isBusy}
          onPress={() => void save()}
        >
          {t('people.assign')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={assign.refusal} />
        <WorkerField
          label={t('fields.worker')}
          value={workerId}
          onChange={setWorkerId}
          error={fieldError(assign.refusal, 'workerId')}
        />
        <div className="ui-field-row">
          <Select
            label={t('fields.part')}
            value={part}
            onChange={setPart}
            options={workingParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
            error={fieldError(assign.refusal, 'part')}
            isRequired
          />
          <DateField
            label={t('fields.from')}
            value={from}
            onChange={setFrom}
            error={fieldError(assign.refusal, 'from')}
          />
        </div>
      </div>
    </Dialog>
  );
}
