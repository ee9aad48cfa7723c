import type { CaseClosure } from '@vangnet/contract/case-closure.contract.ts';
import type { ClosureContent } from '@vangnet/domain/cases/case-closure.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { findCaseRow, listPersonRows } from './cases.store.ts';
import { findStandingClosure } from './closures.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** The closing that stands, as every screen shows it; null in a file that is open. */
export async function findClosure(context: Reader, caseId: string): Promise<CaseClosure | null> {
  const row = await findStandingClosure(context, caseId);
  if (!row) return null;
  const { id: _id, ...closure } = row;
  return closure;
}

/** As {@link findClosure}. @throws AppError `notPossibleNow` in a file that is open */
export async function getClosure(context: Reader, caseId: string): Promise<CaseClosure> {
  const closure = await findClosure(context, caseId);
  if (!closure) throw new AppError('notPossibleNow', { reason: 'notClosed' });
  return closure;
}

/** @throws AppError `invalidInput` for a day that cannot be, or somebody who is not in the file */
export async function assertClosureFits(
  context: Reader & Pick<OperationContext, 'today'>,
  caseId: string,
  { closedOn, informed }: ClosureContent,
): Promise<void> {
  if (closedOn > context.today) throw invalidField(['content', 'closedOn'], 'inFuture');
  const file = await findCaseRow(context, caseId);
  if (file && closedOn < file.openedOn) throw invalidField(['content', 'closedOn'], 'closedBeforeOpened');
  const known = new Set((await listPersonRows(context, caseId)).map(({ id }) => id));
  for (const [index, notice] of informed.entries()) {
    if (!known.has(notice.personId))
      throw invalidField(['content', 'informed', index, 'personId'], 'unknown');
    if (notice.on > context.today) throw invalidField(['content', 'informed', index, 'on'], 'inFuture');
  }
}
