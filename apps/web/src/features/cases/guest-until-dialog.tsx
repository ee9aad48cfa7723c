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

interface GuestUntilDialogProps {
  caseId: string;
  guest: CaseFile['workers'][number];
  onClose: () => void;
}

/** Until when a guest reads along: sooner or later than was said. Today is the last day of somebody who stops now. */
export function GuestUntilDialog({ caseId, guest, onClose }: GuestUntilDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [until, setUntil] = useState(guest.until);
  const extend = useCommand(client.cases.extendGuest, { invalidates: [caseKey(caseId)] });

  async function save(day: string | null) {
    if (day === null) return;
    const result = await extend.run({ caseId, caseWorkerId: guest.id, until: day });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('people.guestChangeTitle', { name: guest.name })}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <>
          <Button variant="quiet" isDisabled={extend.isBusy} onPress={() => void save(today)}>
            {t('people.guestToday')}
          </Button>
          <Button
            variant="primary"
            isDisabled={until === null}
            isPending={extend.isBusy}
            onPress={() => void save(until)}
          >
            {t('people.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={extend.refusal} />
        <DateField
          label={t('people.guestUntil')}
          value={until}
          min={today}
          max={addDays(today, LONGEST_GUEST_DAYS)}
          onChange={setUntil}
          error={fieldError(extend.refusal, 'until')}
        />
      </div>
    </Dialog>
  );
}
