import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkerField } from './worker-field.tsx';

interface ReplaceWorkerDialogProps {
  caseId: string;
  worker: CaseFile['workers'][number];
  onClose: () => void;
}

/** Somebody else takes over the part, from a day. */
export function ReplaceWorkerDialog({ caseId, worker, onClose }: ReplaceWorkerDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [byWorkerId, setBy] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const replace = useCommand(client.cases.replaceWorker, {
    invalidates: [caseKey(caseId), api.cases.getMyDay.key()],
  });

  async function save() {
    if (!byWorkerId || !from) return;
    const result = await replace.run({ caseId, caseWorkerId: worker.id, byWorkerId, from });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('people.replaceTitle', { name: worker.name })}
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={!byWorkerId || !from}
          isPending={replace.isBusy}
          onPress={() => void save()}
        >
          {t('people.replaceSave')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={replace.refusal} />
        <p>{t('people.replaceExplain', { name: worker.name, part: t(`parts.${worker.part}`) })}</p>
        <div className="ui-field-row">
          <WorkerField
            label={t('people.replaceBy')}
            value={byWorkerId}
            onChange={setBy}
            without={[worker.workerId]}
            error={fieldError(replace.refusal, 'byWorkerId')}
          />
          <DateField
            label={t('fields.from')}
            value={from}
            onChange={setFrom}
            error={fieldError(replace.refusal, 'from')}
          />
        </div>
      </div>
    </Dialog>
  );
}
