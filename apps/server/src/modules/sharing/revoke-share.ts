import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { getShare } from './show-share.ts';
import { revokeShares } from './shares.store.ts';

export const revokeShare = defineCommand(
  contract.sharing.revokeShare,
  async ({ caseId, shareId, reason }, context) => {
    const share = await getShare(context, caseId, shareId);
    if (share.state === 'ended') throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
    await revokeShares(context, caseId, [shareId], { reason });
    context.recordChange({ recordId: shareId });
    return getShare(context, caseId, shareId);
  },
);
