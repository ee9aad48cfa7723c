import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { useNavigate } from '@tanstack/react-router';
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

interface EndPartDialogProps {
  caseId: string;
  worker: CaseFile['workers'][number];
  onClose: () => void;
}

/** Ends somebody's part on a day; says beforehand what they will no longer see. */
export function EndPartDialog({ caseId, worker, onClose }: EndPartDialogProps) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const fieldError = useFieldError();
  const { today, workerId } = useSignedIn();
  const [until, setUntil] = useState<string | null>(today);
  const isOwn = worker.workerId === workerId;
  const hidesCase = isOwn && until !== null && until < today;
  const end = useCommand(client.cases.endWorkerPart, {
    invalidates: hidesCase ? [api.cases.getMyDay.key()] : [caseKey(caseId), api.cases.getMyDay.key()],
  });

  async function save() {
    if (until === null) return;
    const result = await end.run({ caseId, caseWorkerId: worker.id, until });
    if (!result.ok) return;
    onClose();
    if (hidesCase) await navigate({ to: '/' });
  }

  return (
    <Dialog
      title={t('people.endTitle', { name: worker.name })}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="danger"
          isDisabled={until === null}
          isPending={end.isBusy}
          onPress={() => void save()}
        >
          {t('people.end')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={end.refusal} />
        <p>{isOwn ? t('people.endOwn') : t('people.endExplain', { name: worker.name })}</p>
        <DateField
          label={t('fields.until')}
          value={until}
          min={worker.from}
          onChange={setUntil}
          error={fieldError(end.refusal, 'until')}
        />
      </div>
    </Dialog>
  );
}
