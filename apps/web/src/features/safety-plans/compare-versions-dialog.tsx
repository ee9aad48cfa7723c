import { useQuery } from '@tanstack/react-query';
import type { PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { WordDifference } from '../../case-parts/word-difference.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useAgreementText } from './agreement-sentence.tsx';

export interface CompareVersionsDialogProps {
  caseId: string;
  versions: readonly PlanVersion[];
  from: string;
  /** Another version, or `now` for the plan as it is being written. */
  to: string;
  onClose: () => void;
}

const toneOfChange = { added: 'well', removed: 'attention', revised: 'accent', same: 'neutral' } as const;

/** What changed from one version to another, agreement by agreement, word by word. */
export function CompareVersionsDialog({ caseId, versions, from, to, onClose }: CompareVersionsDialogProps) {
  const { t } = useTranslation('safety-plans');
  const textOf = useAgreementText();
  const { data, error } = useQuery(
    api.safetyPlans.comparePlanVersions.queryOptions({ input: { caseId, planVersionId: from, otherId: to } }),
  );
  const numberOf = (id: string) => versions.find((version) => version.id === id)?.number ?? 0;
  const changed = data?.agreements.filter(({ change }) => change !== 'same') ?? [];
  const same = (data?.agreements.length ?? 0) - changed.length;
  return (
    <Dialog
      title={
        to === 'now'
          ? t('compare.sinceVersion', { number: numberOf(from) })
          : t('compare.between', { before: numberOf(from), after: numberOf(to) })
      }
      isOpen
      onOpenChange={onClose}
      footer={(close) => <Button onPress={close}>{t('close')}</Button>}
    >
      {error && <RefusalMessage refusal={asRefusal(error)} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <>
          {changed.length === 0 && <p>{t('compare.wordsSame')}</p>}
          <ul className="plan-changes">
            {changed.map(({ agreementId, change, before, after }) => (
              <li key={agreementId}>
                <Tag tone={toneOfChange[change]}>{t(`compare.change.${change}`)}</Tag>
                <p className="serif">
                  <WordDifference before={before ? textOf(before) : ''} after={after ? textOf(after) : ''} />
                </p>
              </li>
            ))}
          </ul>
          {same > 0 && <p className="plan-note">{t('compare.same', { count: same })}</p>}
        </>
      )}
    </Dialog>
  );
}
