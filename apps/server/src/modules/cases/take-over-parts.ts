import { planTakeOver, type HeldPart } from '@vangnet/domain/cases/take-over.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { CommandContext } from '../../operations/operation.ts';
import { endCaseWorker, insertCaseWorkers } from './cases.store.ts';

/**
 * Lets a worker take over parts in one case from a day.
 *
 * @returns the id of the first part that begins, else of one that ended; undefined when nothing went over.
 */
export async function takeOverParts(
  context: CommandContext,
  caseId: string,
  parts: readonly HeldPart[],
  isTaken: (part: HeldPart) => boolean,
  to: { readonly workerId: string; readonly from: LocalDate },
): Promise<string | undefined> {
  const { ends, begins } = planTakeOver(parts, isTaken, to.workerId, to.from);
  const begun = begins.map((part) => ({ ...part, id: context.newId(), workerId: to.workerId }));
  if (begun.length > 0) await insertCaseWorkers(context, caseId, begun);
  for (const { id, until } of ends) await endCaseWorker(context, caseId, id, until);
  return begun[0]?.id ?? ends[0]?.id;
}
