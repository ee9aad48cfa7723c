import type { WorkerPart } from '@vangnet/domain/cases/case-file.ts';
import type { HeldPart } from '@vangnet/domain/cases/take-over.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

/**
 * Those of some cases that belong to a team, held until the command ends: another command on one of them waits. In the
 * order of their ids, so that two leads cannot wait for each other.
 */
export async function lockCasesOfTeam(
  { tx, actor }: CommandContext,
  caseIds: readonly string[],
  teamId: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('caseFile')
    .select('id')
    .where('organisationId', '=', actor.organisationId)
    .where('id', 'in', [...caseIds])
    .where('teamId', '=', teamId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Every part in some cases. */
export async function listPartsOfCases(
  { tx, actor }: Pick<OperationContext, 'tx' | 'actor'>,
  caseIds: readonly string[],
): Promise<readonly (HeldPart & { readonly caseId: string })[]> {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('caseWorker')
    .select([
      'caseId',
      'id',
      'workerId',
      'fromDate as from',
      'untilDate as until',
      sql<WorkerPart>`part`.as('part'),
    ])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', 'in', [...caseIds])
    .orderBy('fromDate')
    .orderBy('id')
    .execute();
}
