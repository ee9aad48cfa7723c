import type { MappingKind, MappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

export interface NewMapping {
  readonly heldOn: string;
  readonly kind: MappingKind;
  readonly title: string | null;
  readonly presence: Presence;
}

export async function insertMapping(
  { tx, actor, now, commandId }: CommandContext,
  caseId: string,
  { heldOn, kind, title, presence }: NewMapping,
  snapshot: MappingSnapshot,
): Promise<void> {
  await tx
    .insertInto('mapping')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      heldOn,
      kind,
      title,
      presentPersonIds: presence.personIds,
      presentWorkerIds: presence.workerIds,
      presentOthers: presence.others,
      snapshot: JSON.stringify(snapshot),
      savedBy: actor.workerId,
      savedAt: now,
    })
    .execute();
}

/** Newest first: by the day on which the mapping was made, then by when it was saved. */
export async function listMappingRows({ tx, actor }: Reader, caseId: string) {
  return selectSummaries(tx)
    .where('mapping.organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('heldOn', 'desc')
    .orderBy('savedAt', 'desc')
    .execute();
}

export async function findMappingRow({ tx, actor }: Reader, caseId: string, mappingId: string) {
  return selectSummaries(tx)
    .select(sql<MappingSnapshot>`snapshot`.as('snapshot'))
    .where('mapping.organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('mapping.id', '=', mappingId)
    .executeTakeFirst();
}

const selectSummaries = (tx: Reader['tx']) =>
  tx
    .selectFrom('mapping')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'mapping.organisationId')
        .onRef('worker.id', '=', 'mapping.savedBy'),
    )
    .select([
      'mapping.id',
      'heldOn',
      'title',
      'presentPersonIds',
      'presentWorkerIds',
      'presentOthers',
      'worker.name as savedBy',
    ])
    .select([
      sql<MappingKind>`kind`.as('kind'),
      sql<number>`jsonb_array_length(snapshot -> 'statements')`.as('statementCount'),
    ]);

export type MappingSummaryRow = Awaited<ReturnType<typeof listMappingRows>>[number];
