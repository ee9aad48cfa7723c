import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { LONGEST_GUEST_DAYS } from '@vangnet/domain/cases/guest.ts';
import { addDays } from '@vangnet/domain/time/local-date.ts';
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
import { TextField } from '../../ui/text-field.tsx';
import { WorkerField } from './worker-field.tsx';

interface InviteGuestDialogProps {
  file: CaseFile;
  onClose: () => void;
}

/** Lets somebody read along in this case until a day; says what they will and will not see. */
export function InviteGuestDialog({ file, onClose }: InviteGuestDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [workerId, setWorkerId] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const invite = useCommand(client.cases.inviteGuest, { invalidates: [caseKey(file.id)] });
  const taking = file.workers
    .filter((worker) => worker.until === null || worker.until >= today)
    .map((worker) => worker.workerId);

  async function save() {
    if (!workerId || !until) return;
    const result = await invite.run({ caseId: file.id, workerId, until, reason });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('people.guestTitle')}
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={!workerId || !until || reason.trim() === ''}
          isPending={invite.isBusy}
          onPress={() => void save()}
        >
          {t('people.guestSave')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={invite.refusal} />
        <p>{t('people.guestExplain')}</p>
        <div className="ui-field-row">
          <WorkerField
            label={t('people.guestWho')}
            value={workerId}
            onChange={setWorkerId}
            without={taking}
            error={fieldError(invite.refusal, 'workerId')}
          />
          <DateField
            label={t('people.guestUntil')}
            value={until}
            min={today}
            max={addDays(today, LONGEST_GUEST_DAYS)}
            onChange={setUntil}
            error={fieldError(invite.refusal, 'until')}
          />
        </div>
        <TextField
          label={t('people.guestReason')}
          description={t('people.guestReasonHelp')}
          value={reason}
          onChange={setReason}
          maxLength={200}
          error={fieldError(invite.refusal, 'reason')}
        />
      </div>
    </Dialog>
  );
}
