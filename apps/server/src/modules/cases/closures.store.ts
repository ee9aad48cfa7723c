import { closureNotice, type ClosureContent } from '@vangnet/domain/cases/case-closure.ts';
import { z } from 'zod';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** The closing that stands; undefined in a file that is open. */
export async function findStandingClosure({ tx, actor }: Reader, caseId: string) {
  const row = await tx
    .selectFrom('caseClosure')
    .leftJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'caseClosure.organisationId')
        .onRef('worker.id', '=', 'caseClosure.closedBy'),
    )
    .select(['caseClosure.id', 'version', 'closedOn', 'reason', 'informed', 'worker.name as closedBy'])
    .where('caseClosure.organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('reopenedOn', 'is', null)
    .executeTakeFirst();
  return row && { ...row, informed: z.array(closureNotice).parse(row.informed) };
}

export async function insertClosure(
  { tx, actor, now, commandId }: CommandContext,
  caseId: string,
  { closedOn, reason, informed }: ClosureContent,
): Promise<void> {
  await tx
    .insertInto('caseClosure')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      closedOn,
      reason,
      informed: JSON.stringify(informed),
      closedBy: actor.workerId,
      closedAt: now,
    })
    .execute();
}

export async function updateClosure(
  { tx, actor }: CommandContext,
  caseId: string,
  closure: { readonly id: string; readonly version: number },
  { closedOn, reason, informed }: ClosureContent,
): Promise<void> {
  await tx
    .updateTable('caseClosure')
    .set({ closedOn, reason, informed: JSON.stringify(informed), version: closure.version + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', closure.id)
    .execute();
}

export async function markReopened(
  { tx, actor, today }: CommandContext,
  caseId: string,
  closureId: string,
): Promise<void> {
  await tx
    .updateTable('caseClosure')
    .set({ reopenedOn: today, reopenedBy: actor.workerId })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', closureId)
    .execute();
}
