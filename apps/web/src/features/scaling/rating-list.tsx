import type { Rating } from '@vangnet/contract/scaling.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RatingSecrecyDialog } from './rating-secrecy-dialog.tsx';
import { WithdrawRatingDialog } from './withdraw-rating-dialog.tsx';

export interface RatingListProps {
  caseId: string;
  ratings: readonly Rating[];
  mayWrite: boolean;
}

/** Every number ever given, newest first; what was withdrawn stays, marked as such. */
export function RatingList({ caseId, ratings, mayWrite }: RatingListProps) {
  const { t } = useTranslation('scaling');
  const [withdrawing, setWithdrawing] = useState<Rating | null>(null);
  const [marking, setMarking] = useState<Rating | null>(null);
  return (
    <>
      <ul className="scaling-list">
        {ratings.toReversed().map((rating) => (
          <RatingItem
            key={rating.id}
            rating={rating}
            actions={mayWrite ? { withdraw: setWithdrawing, mark: setMarking } : null}
          />
        ))}
      </ul>
      {withdrawing && (
        <WithdrawRatingDialog caseId={caseId} rating={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
      {marking && <RatingSecrecyDialog caseId={caseId} rating={marking} onClose={() => setMarking(null)} />}
      <p className="soft">{t('rating.neverReplaced')}</p>
    </>
  );
}

interface RatingItemProps {
  rating: Rating;
  /** Left out where the file may only be read. */
  actions: {
    readonly withdraw: (rating: Rating) => void;
    readonly mark: (rating: Rating) => void;
  } | null;
}

function RatingItem({ rating, actions }: RatingItemProps) {
  const { t } = useTranslation('scaling');
  const { date, shortDate, number } = useFormat();
  const { today } = useSignedIn();
  const { withdrawn } = rating;
  const name = rating.voice.name ?? '';
  return (
    <li data-withdrawn={withdrawn !== null || undefined}>
      <span className="scaling-list-value num">{number(rating.value)}</span>
      <div className="scaling-list-words">
        <p>
          <Voice voice={rating.voice} /> <span className="soft">{date(rating.ratedOn)}</span>
        </p>
        {rating.whatIsInIt && <p className="serif">{rating.whatIsInIt}</p>}
        {rating.oneStepHigher && (
          <p className="serif">
            <span className="scaling-label">{t('rating.oneStepHigher')}</span> {rating.oneStepHigher}
          </p>
        )}
        <SecrecyLabel secrecy={rating.secrecy} />
        {rating.writtenBy && <p className="soft">{t('rating.writtenBy', { name: rating.writtenBy })}</p>}
        {withdrawn && (
          <p>
            <Tag>{t('rating.withdrawn')}</Tag>{' '}
            <span className="soft">
              {[shortDate(withdrawn.on, today), withdrawn.by, withdrawn.reason].filter(Boolean).join(', ')}
            </span>
          </p>
        )}
      </div>
      {actions && !withdrawn && (
        <div className="scaling-list-actions">
          <Button
            size="small"
            variant="quiet"
            aria-label={t('secrecy.label', { value: number(rating.value), name, date: date(rating.ratedOn) })}
            onPress={() => actions.mark(rating)}
          >
            {t('secrecy.open')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('withdraw.label', {
              value: number(rating.value),
              name,
              date: date(rating.ratedOn),
            })}
            onPress={() => actions.withdraw(rating)}
          >
            {t('withdraw.open')}
          </Button>
        </div>
      )}
    </li>
  );
}
