import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { deleteSessions } from './sessions.store.ts';

export const endOtherSessions = defineIdentityOperation(
  contract.access.endOtherSessions,
  async (_input, context) => {
    const { worker, session } = await getSignedIn(context);
    return { ended: await deleteSessions(context.tx, worker, { except: session.id }) };
  },
);
