import type { OperationOutputs } from '@vangnet/contract';
import { EMERGENCY_REASON_MIN } from '@vangnet/domain/access/emergency.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export type FoundCase = OperationOutputs['cases']['findForEmergency']['cases'][number];

interface OpenFoundDialogProps {
  found: FoundCase;
  onClose: () => void;
  onOpened: () => void;
}

/** Asks why, and says beforehand who hears of it. */
export function OpenFoundDialog({ found, onClose, onOpened }: OpenFoundDialogProps) {
  const { t } = useTranslation('emergency');
  const fieldError = useFieldError();
  const [reason, setReason, clear] = useDraft(`case/${found.caseId}/emergency`, '');
  const open = useCommand(client.cases.openInEmergency, { invalidates: [caseKey(found.caseId)] });

  async function save() {
    const result = await open.run({ caseId: found.caseId, reason });
    if (!result.ok) return;
    clear();
    onOpened();
  }

  return (
    <Dialog
      title={t('open.title')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="danger"
          isDisabled={reason.trim().length < EMERGENCY_REASON_MIN}
          isPending={open.isBusy}
          onPress={() => void save()}
        >
          {t('open.confirm')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={open.refusal} />
        <p>{found.leadName === null ? t('open.told') : t('open.toldLead', { name: found.leadName })}</p>
        <TextArea
          label={t('open.reason')}
          description={t('open.reasonHint')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={LIMITS.words}
          error={fieldError(open.refusal, 'reason')}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
