import type { CommandContext } from '../../operations/operation.ts';
import type { Tx } from '../../platform/database/database.ts';

/** The newest version of every rule that the organisation wrote itself. */
export async function listRevisedRuleRows(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('retentionRule')
    .leftJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'retentionRule.organisationId')
        .onRef('worker.id', '=', 'retentionRule.revisedBy'),
    )
    .distinctOn('kind')
    .select(['kind', 'version', 'rule', 'worker.name as revisedBy', 'revisedAt'])
    .where('retentionRule.organisationId', '=', organisationId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute();
}

/** @returns false when somebody else wrote this version first. */
export async function insertRule(
  { tx, actor, now }: CommandContext,
  kind: string,
  version: number,
  rule: object,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('retentionRule')
    .values({
      organisationId: actor.organisationId,
      kind,
      version,
      rule: JSON.stringify(rule),
      revisedBy: actor.workerId,
      revisedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
