import { readReadingRules, type ReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

/** What the organisation revised, oldest first. */
export async function listRulesRows({ tx, actor }: Pick<OperationContext, 'tx' | 'actor'>) {
  const rows = await tx
    .selectFrom('readingRules')
    .select(['number', 'validFrom', 'rules', 'note', 'revisedBy', 'revisedAt'])
    .where('organisationId', '=', actor.organisationId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...row, rules: readReadingRules(row.rules) }));
}

/** @returns false when another version with this number came first. */
export async function insertRules(
  { tx, actor, now }: CommandContext,
  number: number,
  content: { readonly validFrom: string; readonly rules: ReadingRules; readonly note: string },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('readingRules')
    .values({
      organisationId: actor.organisationId,
      number,
      ...content,
      rules: JSON.stringify(content.rules),
      revisedBy: actor.workerId,
      revisedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
