import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import { AppError } from '../../operations/app-error.ts';
import type { IdentityContext, SessionFacts } from '../../operations/identity-operation.ts';
import { findWorker, type KnownWorker } from './access.store.ts';
import { toActingIn } from './functions.ts';
import { getDraftKey } from './secrets.ts';

/** What a screen must know of the worker who is signed in. */
export async function describeSignedIn(
  worker: KnownWorker,
  session: SessionFacts,
  context: IdentityContext,
): Promise<SignedInWorker> {
  const { organisationId, workerId, name, language, organisationName, functions } = worker;
  const acting = toActingIn(worker, session.functionId);
  const actor = { organisationId, workerId, acting };
  const has = (id: string | null | undefined) => functions.find((held) => held.id === id) ?? null;
  return {
    organisationId,
    workerId,
    name,
    language,
    organisationName,
    functions: [...functions],
    acting: has(acting?.id),
    mustChooseFunction: functions.length > 1 && has(session.functionId) === null,
    mustSetUpSecondFactor: session.mustSetUpSecondFactor,
    demo: context.installation.demo,
    today: context.today,
    draftKey: await getDraftKey(context.tx, workerId),
    mayOpenCase: decide(actor, 'openCase', { moment: context }).allowed,
    mayManageOrganisation: decide(actor, 'manageOrganisation', { moment: context }).allowed,
    mayOpenInEmergency: decide(actor, 'findInEmergency', { moment: context }).allowed,
    mayProtectData: decide(actor, 'protectData', { moment: context }).allowed,
    mayReadFigures: decide(actor, 'readFigures', { moment: context }).allowed,
  };
}

/** The worker who asks, with their session. @throws AppError `notSignedIn` */
export async function getSignedIn(
  context: IdentityContext,
): Promise<{ readonly worker: KnownWorker; readonly session: SessionFacts }> {
  const { actor, session } = context;
  const worker = actor && (await findWorker(context.tx, actor, context.today));
  if (!worker || !session) throw new AppError('notSignedIn');
  return { worker, session };
}
