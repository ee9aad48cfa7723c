import { contract } from '@vangnet/contract';
import { device } from '@vangnet/domain/access/device.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { limitsAt } from './session.ts';
import { listSessions } from './sessions.store.ts';

export const listMySessions = defineIdentityOperation(
  contract.access.listMySessions,
  async (_input, context) => {
    const { worker, session: own } = await getSignedIn(context);
    const sessions = await listSessions(context.tx, worker, limitsAt(context.now));
    return sessions.map(({ id, browser, system, way, createdAt, lastSeenAt }) => ({
      id,
      device: device.parse({ browser, system }),
      way,
      signedInAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === own.id,
    }));
  },
);
