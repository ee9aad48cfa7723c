import type { Rating } from '@vangnet/contract/scaling.contract.ts';
import type { SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { SecrecyField } from '../../case-parts/secrecy-field.tsx';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { scalingKey } from './scaling-queries.ts';

export interface RatingSecrecyDialogProps {
  caseId: string;
  rating: Rating;
  onClose: () => void;
}

/** Says later who may read a number. The number itself never changes. */
export function RatingSecrecyDialog({ caseId, rating, onClose }: RatingSecrecyDialogProps) {
  const { t } = useTranslation('scaling');
  const { date, number } = useFormat();
  const [secrecy, setSecrecy] = useState<SecrecyChoice>(rating.secrecy);
  const change = useCommand(client.scaling.changeRatingSecrecy, { invalidates: [scalingKey(caseId)] });

  async function submit() {
    const result = await change.run({ caseId, ratingId: rating.id, secrecy });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('secrecy.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('rate.cancel')}</Button>
          <Button variant="primary" isPending={change.isBusy} onPress={() => void submit()}>
            {t('secrecy.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p>
          <Voice voice={rating.voice} /> <b className="num">{number(rating.value)}</b>{' '}
          <span className="soft">{date(rating.ratedOn)}</span>
        </p>
        <SecrecyField caseId={caseId} value={secrecy} standard="open" onChange={setSecrecy} />
        <RefusalMessage refusal={change.refusal} />
      </div>
    </Dialog>
  );
}
