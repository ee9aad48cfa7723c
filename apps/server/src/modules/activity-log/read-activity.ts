import type { AnyContractProcedure } from '@orpc/contract';
import { contract } from '@vangnet/contract';
import type { OrganisationActivityEntry } from '@vangnet/contract/activity-log.contract.ts';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { listActivityRows, type ActivityFilters, type LogPlace } from './activity-log.store.ts';
import { mapPieces } from './pieces.store.ts';

export interface ActivityPage {
  readonly entries: OrganisationActivityEntry[];
  readonly nextCursor: string | null;
}

const PAGE = 100;

/** Operations that only look; every other name in the log, also of an operation that is gone, is a change. */
const lookOperations: readonly string[] = Object.entries(contract).flatMap(([capability, procedures]) =>
  Object.entries(procedures as Readonly<Record<string, AnyContractProcedure>>)
    .filter(([, procedure]) => (procedure['~orpc'].meta as OperationMeta).kind === 'query')
    .map(([name]) => `${capability}.${name}`),
);

/** A page of the log as screens and files show it, newest first. */
export async function readActivity(
  context: OperationContext,
  filters: ActivityFilters,
  cursor?: string,
  limit = PAGE,
): Promise<ActivityPage> {
  const rows = await listActivityRows(context, filters, lookOperations, toPlace(cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const ids = shown.flatMap(({ recordId, personIds }) => (recordId ? [recordId, ...personIds] : personIds));
  // Contents are for whoever sees the case: the data protection officer reads who and when.
  const pieces = filters.caseId === undefined ? undefined : await mapPieces(context, filters.caseId, ids);
  const isOfficer = decide(context.actor, 'protectData', { moment: context }).allowed;
  return {
    entries: shown.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      worker: row.workerId === null ? null : { id: row.workerId, name: row.workerName ?? '' },
      role: row.role,
      unitName: row.unitName,
      onBehalfOf: row.onBehalfOf,
      operation: row.operation,
      kind: lookOperations.includes(row.operation) ? 'looked' : 'changed',
      isEmergency: row.basis === 'emergency',
      refusal: row.refusal,
      caseId: row.caseId,
      piece: (row.recordId !== null && pieces?.get(row.recordId)) || null,
      personNames: row.personIds
        .filter((id) => id !== row.recordId)
        .flatMap((id) => pieces?.get(id)?.words ?? []),
      basis: row.basis,
      opening:
        row.reason !== null && row.endsAt !== null
          ? { reason: row.reason, endsAt: row.endsAt.toISOString() }
          : null,
      from: isOfficer && row.fromAddress !== null ? { address: row.fromAddress, device: row.device } : null,
    })),
    nextCursor: last ? `${last.at.getTime()}-${last.id}` : null,
  };
}

function toPlace(cursor: string | undefined): LogPlace | undefined {
  if (cursor === undefined) return undefined;
  const [at = 0, id = 0] = cursor.split('-').map(Number);
  return { at: new Date(at), id };
}
