import { mayKeepAbsence } from '@vangnet/domain/organisation/absence.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { findUnitsOfWorker } from './absences.store.ts';

/**
 * The worker whose absence the actor may note or end: oneself, or somebody of the team that the actor leads.
 *
 * @throws AppError `notFound` for everybody else.
 */
export async function assertKeepsAbsence(
  context: OperationContext,
  workerId: string,
): Promise<{ readonly name: string }> {
  const worker = await findUnitsOfWorker(context, workerId);
  if (!worker || !mayKeepAbsence(context.actor, workerId, worker.unitIds)) throw new AppError('notFound');
  return worker;
}
