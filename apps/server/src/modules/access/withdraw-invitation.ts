import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { getInvitationOf } from './invitation-letter.ts';
import { markInvitationWithdrawn } from './invitations.store.ts';

export const withdrawInvitation = defineIdentityOperation(
  contract.access.withdrawInvitation,
  async ({ invitationId }, context) => {
    const { organisationId } = (await getSignedIn(context)).worker;
    context.concern({ organisationId, recordId: invitationId });
    await getInvitationOf(context, organisationId, invitationId);
    if (!(await markInvitationWithdrawn(context.tx, organisationId, invitationId, context.now)))
      throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
    return getInvitationOf(context, organisationId, invitationId);
  },
);
