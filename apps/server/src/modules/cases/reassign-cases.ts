import { contract } from '@vangnet/contract';
import type { WorkingPart } from '@vangnet/domain/cases/case-file.ts';
import type { HeldPart } from '@vangnet/domain/cases/take-over.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand, type CommandContext } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { insertCaseWorkers } from './cases.store.ts';
import { listPartsOfCases, lockCasesOfTeam } from './reassignment.store.ts';
import { takeOverParts } from './take-over-parts.ts';

/**
 * The lead of a team gives cases to another worker, all of them or none. A case of another team reads as one that does
 * not exist, and none is named.
 */
export const reassignCases = defineCommand(contract.cases.reassignCases, async (input, context) => {
  const { fromWorkerId, toWorkerId, from } = input;
  const caseIds = [...new Set(input.caseIds)];
  const teamId = context.actor.acting?.unitId ?? null;
  if (teamId === null) throw new AppError('notFound');
  const locked = await lockCasesOfTeam(context, caseIds, teamId);
  if (locked.length !== caseIds.length) throw new AppError('notFound');
  const [unknown] = await findUnknownWorkers(context.tx, [toWorkerId]);
  if (unknown) throw invalidField(['toWorkerId'], 'unknown');
  if (toWorkerId === fromWorkerId) throw invalidField(['toWorkerId'], 'samePerson');

  const parts = await listPartsOfCases(context, caseIds);
  const replaced =
    fromWorkerId === null
      ? await findUnknownWorkers(context.tx, [...new Set(parts.map(({ workerId }) => workerId))])
      : [fromWorkerId];
  const partsOf = Map.groupBy(parts, ({ caseId }) => caseId);
  for (const caseId of locked) {
    const held = partsOf.get(caseId) ?? [];
    const isTaken = ({ workerId }: HeldPart) => replaced.includes(workerId);
    const taken = await takeOverParts(context, caseId, held, isTaken, { workerId: toWorkerId, from });
    const recordId =
      taken ?? (fromWorkerId === null ? await beginPart(context, caseId, held, input) : undefined);
    // Somebody else gave this case away since the lead looked: none of them goes over.
    if (!recordId) throw new AppError('notPossibleNow', { reason: 'partsChanged' });
    context.recordChange({ caseId, recordId });
  }
  return { reassigned: locked.length };
});

/** A part where there is nobody to replace; undefined when the worker has it already. */
async function beginPart(
  context: CommandContext,
  caseId: string,
  held: readonly HeldPart[],
  { toWorkerId: workerId, part, from }: { toWorkerId: string; part: WorkingPart; from: string },
): Promise<string | undefined> {
  const hasPart = held.some(
    (one) => one.workerId === workerId && one.part === part && (one.until === null || one.until >= from),
  );
  if (hasPart) return undefined;
  const id = context.newId();
  await insertCaseWorkers(context, caseId, [{ id, workerId, part, from }]);
  return id;
}
