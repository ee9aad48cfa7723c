import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { markRatingWithdrawn } from './scaling.store.ts';
import { getRating } from './show-rating.ts';

export const withdrawRating = defineCommand(contract.scaling.withdrawRating, async (input, context) => {
  const { caseId, ratingId, reason } = input;
  const current = await getRating(context, caseId, ratingId);
  if (current.withdrawn) throw new AppError('notPossibleNow', { reason: 'alreadyWithdrawn' });
  await markRatingWithdrawn(context, caseId, ratingId, reason);
  context.recordChange({ recordId: ratingId });
  return getRating(context, caseId, ratingId);
});
