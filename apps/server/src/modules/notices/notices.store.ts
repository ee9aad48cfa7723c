import type { noticeKinds } from '@vangnet/contract/notices.contract.ts';
import type { PersonKind } from '@vangnet/domain/cases/case-file.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;
export type NoticeKind = (typeof noticeKinds)[number];

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly caseId: string;
  readonly recordId: string;
  readonly recipientIds: readonly string[];
}

export async function insertNotices(
  { tx, actor, now, newId }: CommandContext,
  { recipientIds, ...notice }: NewNotice,
): Promise<void> {
  if (recipientIds.length === 0) return;
  const about = { ...notice, organisationId: actor.organisationId, workerId: actor.workerId, at: now };
  await tx
    .insertInto('notice')
    .values(recipientIds.map((recipientId) => ({ ...about, recipientId, id: newId() })))
    .execute();
}

/** The actor's newest notices; row-level security leaves out a case that they may not see, not the notice. */
export async function listNoticeRows({ tx, actor }: Reader, limit: number) {
  return tx
    .selectFrom('notice as n')
    .innerJoin('worker', (join) =>
      join.onRef('worker.organisationId', '=', 'n.organisationId').onRef('worker.id', '=', 'n.workerId'),
    )
    .leftJoin('caseFile', (join) =>
      join.onRef('caseFile.organisationId', '=', 'n.organisationId').onRef('caseFile.id', '=', 'n.caseId'),
    )
    .leftJoin('emergencyOpening as opening', (join) =>
      join
        .onRef('opening.organisationId', '=', 'n.organisationId')
        .onRef('opening.caseId', '=', 'n.caseId')
        .onRef('opening.id', '=', 'n.recordId'),
    )
    .select((eb) => [
      'n.id',
      sql<NoticeKind>`n.kind`.as('kind'),
      'n.at',
      'n.readAt',
      'n.caseId',
      'worker.name as workerName',
      'opening.reason',
      'caseFile.id as visibleCaseId',
      'caseFile.workingTitle',
      jsonArrayFrom(
        eb
          .selectFrom('casePerson as p')
          .select(['p.name', 'p.calledAs', sql<PersonKind>`p.kind`.as('kind')])
          .whereRef('p.organisationId', '=', 'caseFile.organisationId')
          .whereRef('p.caseId', '=', 'caseFile.id')
          .orderBy(sql`array_position(array['minor', 'parent', 'networkMember', 'professional'], p.kind)`)
          .orderBy('p.position'),
      ).as('persons'),
    ])
    .where('n.organisationId', '=', actor.organisationId)
    .where('n.recipientId', '=', actor.workerId)
    .orderBy('n.at', 'desc')
    .orderBy('n.id')
    .limit(limit)
    .execute();
}

export async function countUnread({ tx, actor }: Reader): Promise<number> {
  const { unread } = await tx
    .selectFrom('notice')
    .select((eb) => eb.fn.countAll<number>().as('unread'))
    .where('organisationId', '=', actor.organisationId)
    .where('recipientId', '=', actor.workerId)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow();
  return unread;
}

/** Marks those of the actor; what was read stays read at its first time. */
export async function markNoticesRead(
  { tx, actor, now }: CommandContext,
  noticeIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ readAt: now })
    .where('organisationId', '=', actor.organisationId)
    .where('recipientId', '=', actor.workerId)
    .where('id', 'in', noticeIds)
    .where('readAt', 'is', null)
    .execute();
}
