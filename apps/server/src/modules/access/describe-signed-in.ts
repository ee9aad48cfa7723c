import { hkdfSync, randomBytes } from 'node:crypto';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import type { IdentityContext } from '../../operations/operation.ts';
import { getInstallationSecret, type KnownWorker } from './access.store.ts';

/** What a screen must know of the worker who is signed in. */
export async function describeSignedIn(
  worker: KnownWorker,
  context: IdentityContext,
): Promise<SignedInWorker> {
  const secret = await getInstallationSecret(context.tx, 'drafts', randomBytes(32));
  const draftKey = hkdfSync('sha256', secret, worker.workerId, 'vangnet drafts on a device', 32);
  const { organisationId, workerId, name, language, organisationName, functions } = worker;
  return {
    organisationId,
    workerId,
    name,
    language,
    organisationName,
    functions: [...functions],
    demo: context.demo,
    today: context.today,
    draftKey: Buffer.from(draftKey).toString('base64'),
    mayOpenCase: decide({ organisationId, workerId, functions }, 'openCase', { today: context.today })
      .allowed,
  };
}
