import { useQuery } from '@tanstack/react-query';
import type { PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementSentence } from './agreement-sentence.tsx';
import { ConsentList } from './consent-list.tsx';

export interface PlanVersionDialogProps {
  caseId: string;
  version: PlanVersion;
  today: string;
  onClose: () => void;
}

/** A saved version as it stood, with the names and numbers of that day. */
export function PlanVersionDialog({ caseId, version, today, onClose }: PlanVersionDialogProps) {
  const { t } = useTranslation('safety-plans');
  const { date } = useFormat();
  const { data, error } = useQuery(
    api.safetyPlans.getPlanVersion.queryOptions({ input: { caseId, planVersionId: version.id } }),
  );
  return (
    <Dialog
      title={t('versions.asItStood', { number: version.number, date: date(version.heldOn) })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => <Button onPress={close}>{t('close')}</Button>}
    >
      {error && <RefusalMessage refusal={asRefusal(error)} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <>
          <ol className="plan-saved">
            {data.snapshot.agreements.map((agreement) => (
              <li key={agreement.agreementId}>
                <AgreementSentence words={agreement} />
              </li>
            ))}
          </ol>
          <ConsentList caseId={caseId} consents={version.consents} today={today} />
        </>
      )}
    </Dialog>
  );
}
