import { contract } from '@vangnet/contract';
import { openToAll, settleSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { updateRatingSecrecy } from './scaling.store.ts';
import { getRating } from './show-rating.ts';

export const changeRatingSecrecy = defineCommand(
  contract.scaling.changeRatingSecrecy,
  async ({ caseId, ratingId, secrecy }, context) => {
    await getRating(context, caseId, ratingId);
    (await loadVoices(context, caseId)).assertAbout(secrecy, ['secrecy']);
    await updateRatingSecrecy(context, caseId, ratingId, settleSecrecy(secrecy, openToAll));
    context.recordChange({ recordId: ratingId });
    return getRating(context, caseId, ratingId);
  },
);
