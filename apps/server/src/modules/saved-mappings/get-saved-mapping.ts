import type { MappingSummary } from '@vangnet/contract/mapping.contract.ts';
import type { MappedStatement, MappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { listStatementsOfCase } from '../mapping/public.ts';
import { findMappingRow, type MappingSummaryRow } from './saved-mappings.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** A saved mapping with what it holds. @throws AppError `notFound` */
export async function getSavedMapping(
  context: Reader,
  caseId: string,
  mappingId: string,
): Promise<{ mapping: MappingSummary; snapshot: MappingSnapshot }> {
  const row = await findMappingRow(context, caseId, mappingId);
  if (!row) throw new AppError('notFound');
  const { snapshot, ...summary } = row;
  return { mapping: toSummary(summary), snapshot };
}

export function toSummary({
  presentPersonIds,
  presentWorkerIds,
  presentOthers,
  ...row
}: MappingSummaryRow): MappingSummary {
  return {
    ...row,
    presence: { personIds: presentPersonIds, workerIds: presentWorkerIds, others: presentOthers },
  };
}

/** The three columns as they stand, as a saved mapping would hold them. */
export async function listMappedStatements(context: Reader, caseId: string): Promise<MappedStatement[]> {
  return (await listStatementsOfCase(context, caseId))
    .filter((statement) => !statement.withdrawn)
    .map(({ id, column, element, words, voice }) => ({
      statementId: id,
      column,
      element,
      words,
      voiceName: voice.name,
    }));
}
