import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { getInvitationOf, handOver, makeInvitationLink } from './invitation-letter.ts';
import { renewInvitationToken } from './invitations.store.ts';

export const renewInvitation = defineIdentityOperation(
  contract.access.renewInvitation,
  async ({ invitationId }, context) => {
    const { worker: by } = await getSignedIn(context);
    context.concern({ organisationId: by.organisationId, recordId: invitationId });
    await getInvitationOf(context, by.organisationId, invitationId);
    const link = makeInvitationLink(context);
    if (!(await renewInvitationToken(context.tx, by.organisationId, invitationId, link)))
      throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
    return handOver(context, by, invitationId, link);
  },
);
