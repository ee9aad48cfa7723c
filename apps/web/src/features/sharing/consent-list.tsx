import type { ConsentRecord, Share } from '@vangnet/contract/sharing.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useConsentSentence } from '../../case-parts/sharing/use-consent-sentence.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { WithdrawConsentDialog } from './withdraw-consent-dialog.tsx';

interface ConsentListProps {
  caseId: string;
  consents: readonly ConsentRecord[];
  /** Shares that are open: withdrawing tells which of them rest on it. */
  shares: readonly Share[];
  mayWithdraw: boolean;
}

/** Each consent in a sentence, with what became of it. */
export function ConsentList({ caseId, consents, shares, mayWithdraw }: ConsentListProps) {
  const { t } = useTranslation('sharing');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const sentenceOf = useConsentSentence();
  const [withdrawing, setWithdrawing] = useState<ConsentRecord | null>(null);
  return (
    <>
      <ul className="sharing-list">
        {consents.map((consent) => (
          <li key={consent.id}>
            <p className="sharing-sentence">{sentenceOf(consent)}</p>
            {consent.words && <p className="serif">{consent.words}</p>}
            <p className="sharing-note">
              {t('consent.noted', { by: consent.notedBy ?? t('somebody') })}
              {consent.withdrawn &&
                ` ${t('consent.withdrawnOn', {
                  date: shortDate(consent.withdrawn.on, today),
                  by: consent.withdrawn.notedBy ?? t('somebody'),
                })}`}
              {consent.withdrawn?.words &&
                ` ${t('consent.withdrawnWords', { words: consent.withdrawn.words })}`}
            </p>
            {mayWithdraw && (
              <Button
                size="small"
                aria-label={t('consent.withdrawThis', { sentence: sentenceOf(consent) })}
                onPress={() => setWithdrawing(consent)}
              >
                {t('consent.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawConsentDialog
          caseId={caseId}
          consent={withdrawing}
          shares={shares.filter(
            ({ basis }) => basis.kind === 'consent' && basis.consentIds.includes(withdrawing.id),
          )}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  );
}
