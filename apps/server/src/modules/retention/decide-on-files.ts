import { toStoredRule } from '@vangnet/domain/retention/retention-rule.ts';
import type { Keeping } from '@vangnet/domain/retention/destruction-entry.ts';
import { AppError } from '../../operations/app-error.ts';
import type { CommandContext } from '../../operations/operation.ts';
import { listFilesById, upsertDecision } from './destruction.store.ts';
import { judgeFile } from './files-to-judge.ts';
import { loadRules } from './retention-rules.ts';

/**
 * Writes what the officer decides about files of the list of a year, with the rule that they fall under.
 * @throws AppError `notFound` for a file that is not closed, `notPossibleNow` for one that is not due that year
 */
export async function decideOnFiles(
  context: CommandContext,
  year: number,
  caseIds: readonly string[],
  keeping: Keeping | null,
): Promise<{ caseIds: string[] }> {
  const rules = await loadRules(context.tx, context.actor.organisationId);
  const asked = [...new Set(caseIds)];
  const files = await listFilesById(context, asked);
  if (files.length < asked.length) throw new AppError('notFound');
  for (const file of files) {
    const { kept, day } = judgeFile(file, rules);
    if (day.kind !== 'on' || day.day > `${year}-12-31`)
      throw new AppError('notPossibleNow', { reason: 'notDueYet' });
    await upsertDecision(context, {
      caseId: file.caseId,
      listYear: year,
      state: keeping ? 'kept' : 'approved',
      dueOn: day.day,
      rule: toStoredRule(kept.rule),
      ruleVersion: kept.version,
      keptReason: keeping?.reason ?? null,
      keptUntil: keeping?.until ?? null,
    });
    context.recordChange({ caseId: file.caseId });
  }
  return { caseIds: asked };
}
