import { hkdfSync, randomBytes } from 'node:crypto';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import type { ActingFunction } from '@vangnet/domain/access/actor.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import type { IdentityContext } from '../../operations/operation.ts';
import { getInstallationSecret, toActing, type KnownWorker } from './access.store.ts';

/** What a screen must know of the worker who is signed in. */
export async function describeSignedIn(
  worker: KnownWorker,
  context: IdentityContext,
): Promise<SignedInWorker> {
  const secret = await getInstallationSecret(context.tx, 'drafts', randomBytes(32));
  const draftKey = hkdfSync('sha256', secret, worker.workerId, 'vangnet drafts on a device', 32);
  const { organisationId, workerId, name, language, organisationName, functions } = worker;
  // Whoever signs in now acts in the first function until they choose another.
  const acting = context.actor?.workerId === workerId ? context.actor.acting : toFirst(functions);
  const actor = { organisationId, workerId, acting };
  return {
    organisationId,
    workerId,
    name,
    language,
    organisationName,
    functions: [...functions],
    acting: functions.find((held) => held.id === acting?.id) ?? null,
    demo: context.demo,
    today: context.today,
    draftKey: Buffer.from(draftKey).toString('base64'),
    mustChooseFunction: false,
    mustSetUpSecondFactor: false,
    mayOpenCase: decide(actor, 'openCase', { moment: context }).allowed,
    mayManageOrganisation: decide(actor, 'manageOrganisation', { moment: context }).allowed,
  };
}

const toFirst = ([first]: KnownWorker['functions']): ActingFunction | null =>
  first ? toActing(first) : null;
