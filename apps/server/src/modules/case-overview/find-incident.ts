import type { CaseOverview } from '@vangnet/contract/cases.contract.ts';
import { findLastIncident } from '@vangnet/domain/mapping/last-incident.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import type { OperationContext } from '../../operations/operation.ts';
import type { Voices } from '../cases/public.ts';
import { listIncidentRows } from './case-overview.store.ts';

/** The last incident of a case, of those that the actor may see. */
export async function findIncident(
  context: OperationContext,
  caseId: string,
  voices: Voices,
): Promise<CaseOverview['lastIncident']> {
  const rows = await listIncidentRows(context, caseId);
  const last = findLastIncident(
    rows.map((row) => ({
      ...row,
      occasion: row.incident.occasion,
      toldOn: row.heldOn ?? localDateOf(row.writtenAt),
    })),
  );
  if (!last) return null;
  return {
    statementId: last.id,
    words: last.words,
    happenedWhen: last.incident.happenedWhen,
    heldOn: last.heldOn,
    voice: voices.show(last),
  };
}
