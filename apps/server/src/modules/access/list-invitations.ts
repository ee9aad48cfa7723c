import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { listInvitationsOf } from './invitations.store.ts';

export const listInvitations = defineIdentityOperation(
  contract.access.listInvitations,
  async (_input, context) => {
    const { worker } = await getSignedIn(context);
    return [...(await listInvitationsOf(context.tx, worker.organisationId, context.now))];
  },
);
