import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AgreementSentence } from './agreement-sentence.tsx';
import { planKeys } from './plan-queries.ts';

/** Takes an agreement out of the plan, with the reason; saved versions keep it. */
export function EndAgreementDialog({
  caseId,
  agreement,
  onClose,
}: {
  caseId: string;
  agreement: Agreement;
  onClose: () => void;
}) {
  const { t } = useTranslation('safety-plans');
  const [reason, setReason] = useState('');
  const end = useCommand(client.safetyPlans.endAgreement, { invalidates: planKeys(caseId) });

  async function save() {
    const result = await end.run({ caseId, agreementId: agreement.id, reason });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('end.title')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="danger" isPending={end.isBusy} onPress={() => void save()}>
            {t('end.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <AgreementSentence words={{ ...agreement, who: agreement.who.flatMap(({ name }) => name ?? []) }} />
        <p>{t('end.explain')}</p>
        <RefusalMessage refusal={end.refusal} />
        <TextField label={t('end.reason')} value={reason} maxLength={200} onChange={setReason} />
      </div>
    </Dialog>
  );
}
