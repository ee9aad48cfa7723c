import { randomUUID } from 'node:crypto';
import { contract } from '@vangnet/contract';
import { mayHoldIn } from '@vangnet/domain/organisation/functions.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { hasEmail } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { handOver, makeInvitationLink } from './invitation-letter.ts';
import { existsInvitation, findUnitKind, insertInvitedWorker } from './invitations.store.ts';

export const inviteWorker = defineIdentityOperation(
  contract.access.inviteWorker,
  async ({ commandId: id, name, email, role, unitId, from }, context) => {
    const { tx, now } = context;
    const by = (await getSignedIn(context)).worker;
    const { organisationId } = by;
    const worker = { organisationId, workerId: randomUUID() };
    // The link is shown once: a second answer could not hold it.
    if (await existsInvitation(tx, organisationId, id)) throw new AppError('commandIdReused');
    const kind = unitId === null ? null : await findUnitKind(tx, organisationId, unitId);
    if (kind === undefined) throw invalidField(['unitId'], 'unknown');
    if (!mayHoldIn(role, kind)) throw invalidField(['unitId'], 'unitDoesNotFit');
    if (email !== null && (await hasEmail(tx, worker, email))) throw invalidField(['email'], 'emailTaken');
    const link = makeInvitationLink(context);
    const functionId = randomUUID();
    const invited = { ...worker, id, functionId, invitedBy: by.workerId, name, email, role, unitId, from };
    await insertInvitedWorker(tx, { ...invited, ...link, now });
    context.concern({ organisationId, recordId: id });
    return handOver(context, by, id, link);
  },
);
