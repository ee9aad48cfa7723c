import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { decide, type CaseFacts, type RefusalReason } from '@vangnet/domain/access/decide.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { Tx } from '../platform/database/database.ts';
import { AppError } from './app-error.ts';
import { findCaseFacts } from './case-facts.store.ts';

/**
 * Loads the facts of the case that the input names and refuses unless `decide` says yes.
 *
 * @returns the facts, for the handler. Absent and invisible both refuse as `notFound`.
 */
export async function authorise(
  tx: Tx,
  actor: Actor,
  meta: OperationMeta,
  caseId: string | undefined,
  today: LocalDate,
): Promise<CaseFacts | undefined> {
  const facts =
    caseId === undefined
      ? undefined
      : await findCaseFacts(tx, caseId, meta.kind === 'command' ? 'lock' : 'noLock');
  const decision = decide(actor, meta.permission, { case: facts, today });
  if (!decision.allowed) throw new AppError(refusalOf(decision.reason));
  return facts;
}

function refusalOf(reason: RefusalReason): 'notSignedIn' | 'functionMayNot' | 'notFound' {
  if (reason === 'notSignedIn' || reason === 'functionMayNot') return reason;
  return 'notFound';
}
