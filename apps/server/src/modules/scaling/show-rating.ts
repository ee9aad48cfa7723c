import type { Rating } from '@vangnet/contract/scaling.contract.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices, type Voices } from '../cases/public.ts';
import { findRatingRow, type RatingRow } from './scaling.store.ts';

export function showRating(row: RatingRow, voices: Voices): Rating {
  const { withdrawnOn, withdrawnBy, withdrawnReason } = row;
  return {
    id: row.id,
    voice: voices.show(row),
    ratedOn: row.ratedOn,
    value: row.value,
    whatIsInIt: row.whatIsInIt,
    oneStepHigher: row.oneStepHigher,
    secrecy: { confidentiality: row.confidentiality, aboutPersonIds: row.aboutPersonIds },
    writtenBy: voices.workerName(row.writtenBy),
    withdrawn:
      withdrawnOn === null
        ? null
        : { on: withdrawnOn, by: withdrawnBy && voices.workerName(withdrawnBy), reason: withdrawnReason },
  };
}

/** @throws AppError `notFound` */
export async function getRating(
  context: Pick<OperationContext, 'tx' | 'actor'>,
  caseId: string,
  ratingId: string,
): Promise<Rating> {
  const row = await findRatingRow(context, caseId, ratingId);
  if (!row) throw new AppError('notFound');
  return showRating(row, await loadVoices(context, caseId));
}
