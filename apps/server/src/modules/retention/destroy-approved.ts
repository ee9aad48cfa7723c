import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { destroyCase, listEntryRows, listFilesById } from './destruction.store.ts';
import { judgeFile } from './files-to-judge.ts';
import { loadRules } from './retention-rules.ts';

/**
 * Destroys the confirmed files of a list whose day has come. Each is judged once more: a file that was opened again, or
 * whose youngest turned out to be younger, stays. All of them or none, with their proofs.
 */
export const destroyApproved = defineCommand(
  contract.retention.destroyApproved,
  async ({ year }, context) => {
    const confirmed = (await listEntryRows(context)).filter(
      ({ state, listYear, dueOn }) => state === 'confirmed' && listYear === year && dueOn <= context.today,
    );
    const rules = await loadRules(context.tx, context.actor.organisationId);
    const files = await listFilesById(
      context,
      confirmed.map(({ caseId }) => caseId),
    );
    const due = files.filter((file) => {
      const { day } = judgeFile(file, rules);
      return day.kind === 'on' && day.day <= context.today;
    });
    for (const { caseId } of due) {
      await destroyCase(context, caseId);
      context.recordChange({ caseId });
    }
    if (due.length === 0) context.recordChange({});
    return { destroyed: due.length };
  },
);
