import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { mandates, namesOfCase, plans, services } from '@vangnet/domain/cases/case-file.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { findCaseRow, listCaseWorkerRows, listPersonRows } from './cases.store.ts';
import { findClosure } from './get-closure.ts';

/** A case with its persons and workers, as every screen shows it. @throws AppError `notFound` */
export async function getCaseFile(
  context: Pick<OperationContext, 'tx' | 'actor' | 'level'>,
  caseId: string,
): Promise<CaseFile> {
  const row = await findCaseRow(context, caseId);
  if (!row) throw new AppError('notFound');
  const persons = await listPersonRows(context, caseId);
  const { openedBy: _openedBy, organisationId: _organisationId, ...file } = row;
  return {
    ...file,
    service: oneOf(services, row.service),
    mandate: oneOf(mandates, row.mandate),
    plan: oneOf(plans, row.plan),
    names: [...namesOfCase(row.workingTitle, persons)],
    persons,
    workers: await listCaseWorkerRows(context, caseId),
    closure: await findClosure(context, caseId),
    allowedActions: context.level === 'full' ? ['writeCase', 'readCaseLog'] : [],
  };
}

/** The database checks these too; this gives them their type back. */
function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((known) => known === value) ?? null;
}
