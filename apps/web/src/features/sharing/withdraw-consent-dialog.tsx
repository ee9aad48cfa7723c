import type { ConsentRecord, Share } from '@vangnet/contract/sharing.contract.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { sharingKeys } from '../../case-parts/sharing/sharing-queries.ts';
import { useConsentSentence } from '../../case-parts/sharing/use-consent-sentence.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';

interface WithdrawConsentDialogProps {
  caseId: string;
  consent: ConsentRecord;
  /** Open shares that rest on it. */
  shares: readonly Share[];
  onClose: () => void;
}

/** Somebody takes their consent back; what rests on it ends at once, which is said beforehand. */
export function WithdrawConsentDialog({ caseId, consent, shares, onClose }: WithdrawConsentDialogProps) {
  const { t } = useTranslation('sharing');
  const { today } = useSignedIn();
  const fieldError = useFieldError();
  const sentenceOf = useConsentSentence();
  const joinNames = useCaseName();
  const [form, setForm, clear] = useDraft(`consent-withdraw:${consent.id}`, {
    withdrawnOn: today as string | null,
    words: '',
  });
  const withdraw = useCommand(client.sharing.withdrawConsent, { invalidates: sharingKeys(caseId) });
  const names = [...new Set(shares.map(({ receiverName }) => receiverName ?? t('somebody')))];

  async function save() {
    const result = await withdraw.run({
      caseId,
      consentId: consent.id,
      withdrawnOn: form.withdrawnOn ?? '',
      words: form.words,
    });
    if (!result.ok) return;
    const count = result.output.endedShareIds.length;
    showToast(count > 0 ? t('withdraw.doneEnded', { count }) : t('withdraw.done'));
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('withdraw.title')}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="danger" isPending={withdraw.isBusy} onPress={() => void save()}>
            {t('withdraw.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={withdraw.refusal} />
        <p>{sentenceOf(consent)}</p>
        {names.length > 0 && (
          <p className="sharing-warning">
            {t('withdraw.ends', { count: names.length, names: joinNames(names) })}
          </p>
        )}
        <DateField
          label={t('withdraw.on')}
          value={form.withdrawnOn}
          min={consent.givenOn}
          max={today}
          error={fieldError(withdraw.refusal, 'withdrawnOn')}
          onChange={(withdrawnOn) => setForm((before) => ({ ...before, withdrawnOn }))}
        />
        <TextField
          label={t('withdraw.words')}
          isProse
          value={form.words}
          maxLength={LIMITS.line}
          error={fieldError(withdraw.refusal, 'words')}
          onChange={(words) => setForm((before) => ({ ...before, words }))}
        />
      </div>
    </Dialog>
  );
}
