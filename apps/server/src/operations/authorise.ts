import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import {
  decideCaseAccess,
  type AccessBasis,
  type CaseFacts,
  type CaseLevel,
  type Moment,
} from '@vangnet/domain/access/case-access.ts';
import { decide, type RefusalReason } from '@vangnet/domain/access/decide.ts';
import type { Tx } from '../platform/database/database.ts';
import { AppError } from './app-error.ts';
import { findCaseFacts } from './case-facts.store.ts';

/** On what somebody may do what they asked. */
export interface Grant {
  /** Facts of the case in the input, where there is one. */
  readonly caseFacts: CaseFacts | undefined;
  /** How far the actor sees into that case. */
  readonly level: CaseLevel;
  /** Why, for the activity log; null where no case is asked for. */
  readonly basis: AccessBasis | null;
  /** In whose place they look, for the activity log. */
  readonly onBehalfOf: string | null;
}

/**
 * Loads the facts of the case that the input names and refuses unless `decide` says yes. Absent and invisible both
 * refuse as `notFound`.
 */
export async function authorise(
  tx: Tx,
  actor: Actor,
  meta: OperationMeta,
  caseId: string | undefined,
  moment: Moment,
): Promise<Grant> {
  const caseFacts =
    caseId === undefined
      ? undefined
      : await findCaseFacts(tx, caseId, meta.kind === 'command' ? 'lock' : 'noLock');
  const decision = decide(actor, meta.permission, { case: caseFacts, moment });
  if (!decision.allowed) throw new AppError(refusalOf(decision.reason));
  const access = caseFacts ? decideCaseAccess(actor, caseFacts, moment) : undefined;
  return {
    caseFacts,
    level: access?.level ?? 'none',
    basis: decision.basis,
    onBehalfOf: (decision.basis === 'cover' && access?.onBehalfOf) || null,
  };
}

function refusalOf(reason: RefusalReason): 'notSignedIn' | 'functionMayNot' | 'notFound' {
  if (reason === 'notSignedIn' || reason === 'functionMayNot') return reason;
  return 'notFound';
}
