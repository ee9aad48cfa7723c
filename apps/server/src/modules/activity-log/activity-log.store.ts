import type { ActivityKind } from '@vangnet/contract/activity-log.contract.ts';
import type { Role } from '@vangnet/domain/access/actor.ts';
import type { AccessBasis } from '@vangnet/domain/access/case-access.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

export interface ActivityFilters {
  readonly caseId?: string | undefined;
  /** The first characters of the id of a case. */
  readonly caseReference?: string | undefined;
  /** Leaves out what is about other persons only. */
  readonly aboutPersonId?: string | undefined;
  readonly workerId?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly kind?: ActivityKind | undefined;
}

/** The place of a row in the log, newest first; nothing that was shown before stands after it. */
export interface LogPlace {
  readonly at: Date;
  readonly id: number;
}

/** Rows of the log that the reader may see, newest first. */
export async function listActivityRows(
  { tx, actor }: Reader,
  filters: ActivityFilters,
  lookOperations: readonly string[],
  after: LogPlace | undefined,
  limit: number,
) {
  const { caseId, caseReference, aboutPersonId, workerId, from, until, kind } = filters;
  const isLook = sql<boolean>`l.operation = any(${lookOperations}::text[])`;
  return tx
    .selectFrom('activityLog as l')
    .leftJoin('worker', (join) =>
      join.onRef('worker.organisationId', '=', 'l.organisationId').onRef('worker.id', '=', 'l.workerId'),
    )
    .leftJoin('worker as absent', (join) =>
      join.onRef('absent.organisationId', '=', 'l.organisationId').onRef('absent.id', '=', 'l.onBehalfOf'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.organisationId', '=', 'l.organisationId').onRef('unit.id', '=', 'l.unitId'),
    )
    .leftJoin('emergencyOpening as opening', (join) =>
      join
        .onRef('opening.organisationId', '=', 'l.organisationId')
        .onRef('opening.caseId', '=', 'l.caseId')
        .onRef('opening.id', '=', 'l.recordId'),
    )
    .select([
      'l.id',
      'l.at',
      'l.workerId',
      'worker.name as workerName',
      'absent.name as onBehalfOf',
      'unit.name as unitName',
      'l.operation',
      'l.caseId',
      'l.recordId',
      'l.personIds',
      'l.refusal',
      'l.fromAddress',
      'l.device',
      'opening.reason',
      'opening.endsAt',
      sql<Role | null>`l.role`.as('role'),
      sql<AccessBasis | null>`l.basis`.as('basis'),
    ])
    .where('l.organisationId', '=', actor.organisationId)
    .$if(caseId !== undefined, (q) => q.where('l.caseId', '=', caseId ?? null))
    .$if(caseReference !== undefined, (q) =>
      q.where(
        sql<boolean>`l.case_id between ${pad(caseReference, '0')}::uuid and ${pad(caseReference, 'f')}::uuid`,
      ),
    )
    .$if(workerId !== undefined, (q) => q.where('l.workerId', '=', workerId ?? null))
    .$if(from !== undefined, (q) =>
      q.where(sql<boolean>`l.at >= ${from}::date::timestamp at time zone 'Europe/Brussels'`),
    )
    .$if(until !== undefined, (q) =>
      q.where(sql<boolean>`l.at < (${until}::date + 1)::timestamp at time zone 'Europe/Brussels'`),
    )
    .$if(kind === 'emergency', (q) => q.where(sql<boolean>`l.basis = 'emergency'`))
    .$if(kind === 'refused', (q) => q.where('l.result', '=', 'refused'))
    .$if(kind === 'looked', (q) => q.where('l.result', '=', 'done').where(isLook))
    .$if(kind === 'changed', (q) => q.where('l.result', '=', 'done').where(sql<boolean>`not ${isLook}`))
    .$if(aboutPersonId !== undefined, (q) => q.where(isAbout(aboutPersonId ?? '')))
    .$if(after !== undefined, (q) =>
      q.where(sql<boolean>`(l.at, l.id) < (${after?.at}::timestamptz, ${after?.id}::bigint)`),
    )
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(limit)
    .execute();
}

/** Everything of the case, but for what names other persons, and pieces that are about other persons only. */
const isAbout = (personId: string) => sql<boolean>`
  (l.person_ids = '{}' or ${personId}::uuid = any(l.person_ids))
  and not exists (
    select from case_person p
    where p.organisation_id = l.organisation_id and p.case_id = l.case_id and p.id = l.record_id and p.id <> ${personId}::uuid)
  and not exists (
    select from (
      select organisation_id, case_id, id, about_person_ids from conversation
      union all select organisation_id, case_id, id, about_person_ids from statement
      union all select organisation_id, case_id, id, about_person_ids from rating
    ) piece
    where piece.organisation_id = l.organisation_id and piece.case_id = l.case_id and piece.id = l.record_id
      and piece.about_person_ids <> '{}' and ${personId}::uuid <> all(piece.about_person_ids))`;

/** The lowest and the highest id that begin with these characters. */
function pad(reference = '', digit: '0' | 'f'): string {
  const digits = reference.replaceAll('-', '').padEnd(32, digit);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export async function existsPerson(
  { tx, actor }: Reader,
  caseId: string,
  personId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('casePerson')
    .select('id')
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return found !== undefined;
}
