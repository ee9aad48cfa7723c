import type { Rating } from '@vangnet/contract/scaling.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { scalingKey } from './scaling-queries.ts';

export interface WithdrawRatingDialogProps {
  caseId: string;
  rating: Rating;
  onClose: () => void;
}

/** Takes a number back: it stays in sight, and it no longer counts. */
export function WithdrawRatingDialog({ caseId, rating, onClose }: WithdrawRatingDialogProps) {
  const { t } = useTranslation('scaling');
  const { date, number } = useFormat();
  const [reason, setReason] = useState('');
  const withdraw = useCommand(client.scaling.withdrawRating, { invalidates: [scalingKey(caseId)] });

  async function submit() {
    const result = await withdraw.run({ caseId, ratingId: rating.id, reason });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      size="narrow"
      title={t('withdraw.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('withdraw.cancel')}</Button>
          <Button variant="danger" isPending={withdraw.isBusy} onPress={() => void submit()}>
            {t('withdraw.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p>
          <Voice voice={rating.voice} /> <b className="num">{number(rating.value)}</b>{' '}
          <span className="soft">{date(rating.ratedOn)}</span>
        </p>
        <p className="soft">{t('withdraw.explain')}</p>
        <TextField
          label={t('withdraw.reason')}
          maxLength={200}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        <RefusalMessage refusal={withdraw.refusal} />
      </div>
    </Dialog>
  );
}
