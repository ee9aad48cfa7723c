import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import { showSharedHeading } from './show-shared-heading.ts';
import { listSharesWithActor } from './shares.store.ts';

export const listSharedWithMe = defineQuery(contract.sharing.listSharedWithMe, async (_input, context) => {
  const workers = await mapWorkerNames(context.tx);
  return (await listSharesWithActor(context)).map((share) => ({
    ...showSharedHeading(share, workers),
    caseId: share.caseId,
    pieceCount: share.pieces.length,
  }));
});
