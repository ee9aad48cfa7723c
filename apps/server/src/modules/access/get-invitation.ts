import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { acceptTry, countTry } from './count-try.ts';
import { findOpenInvitation } from './invitations.store.ts';
import { hashOf } from './secrets.ts';

export const getInvitation = defineIdentityOperation(
  contract.access.getInvitation,
  async ({ token }, context) => {
    const { tx, now, today } = context;
    const invited = await findOpenInvitation(tx, hashOf(token), now);
    const worker = invited && (await findWorker(tx, invited, today));
    if (!worker) throw new AppError('linkNoLongerValid');
    await acceptTry(context, { what: 'link' });
    context.concern({ organisationId: worker.organisationId, recordId: worker.workerId });
    return { name: worker.name, organisationName: worker.organisationName };
  },
  (_input, context) => countTry(context, { what: 'link' }),
);
