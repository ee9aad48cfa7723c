import type { PersonKind, WorkerPart } from '@vangnet/domain/cases/case-file.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Files that are open, or those that were closed. */
export type Files = 'open' | 'closed';

/** The cases in which the worker has a part today, with that part. */
export async function listMyCases({ tx, actor }: Reader, today: LocalDate, files: Files = 'open') {
  return (
    selectCases({ tx, actor }, files)
      .innerJoin('caseWorker as own', (join) =>
        join
          .onRef('own.organisationId', '=', 'caseFile.organisationId')
          .onRef('own.caseId', '=', 'caseFile.id'),
      )
      // With two parts in one case, the first in the order of the parts stands for both.
      .distinctOn('caseFile.id')
      .select(sql<WorkerPart | null>`own.part`.as('part'))
      .where('own.workerId', '=', actor.workerId)
      .where('own.fromDate', '<=', today)
      .where((eb) => eb.or([eb('own.untilDate', 'is', null), eb('own.untilDate', '>=', today)]))
      .orderBy('caseFile.id')
      .orderBy(sql`array_position(array['consultant', 'coConsultant', 'familyWorker', 'guest'], own.part)`)
      .execute()
  );
}

/** The cases of some teams. */
export async function listTeamCases(
  { tx, actor }: Reader,
  teamIds: readonly string[],
  files: Files = 'open',
) {
  if (teamIds.length === 0) return [];
  return selectCases({ tx, actor }, files)
    .select(sql<WorkerPart | null>`null`.as('part'))
    .where('caseFile.teamId', 'in', [...teamIds])
    .orderBy('caseFile.id')
    .execute();
}

/** Asked of each file by itself: a join would ask row-level security about every closing of the organisation. */
const closedOn = sql<LocalDate | null>`(
  select c.closed_on from case_closure c
  where c.organisation_id = case_file.organisation_id and c.case_id = case_file.id and c.reopened_on is null)`;

function selectCases({ tx, actor }: Reader, files: Files) {
  return tx
    .selectFrom('caseFile')
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.organisationId', '=', 'caseFile.organisationId')
        .onRef('unit.id', '=', 'caseFile.teamId'),
    )
    .select([
      'caseFile.id',
      'caseFile.workingTitle',
      'caseFile.label',
      'caseFile.reason',
      'caseFile.openedOn',
      'unit.name as teamName',
    ])
    .select(closedOn.as('closedOn'))
    .where('caseFile.organisationId', '=', actor.organisationId)
    .where(closedOn, files === 'open' ? 'is' : 'is not', null);
}

/** The working title of some cases. */
export async function listTitlesOfCases({ tx, actor }: Reader, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('caseFile')
    .select(['id', 'workingTitle'])
    .where('organisationId', '=', actor.organisationId)
    .where('id', 'in', [...caseIds])
    .execute();
}

/** Names and ages for the lines of a list. */
export async function listPersonsOfCases({ tx, actor }: Reader, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('casePerson')
    .select(['caseId', 'name', 'calledAs', 'bornOn', sql<PersonKind>`kind`.as('kind')])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', 'in', [...caseIds])
    .orderBy('position')
    .execute();
}

/** The day of the last conversation that was held, by case. */
export async function mapLastConversations(
  { tx, actor }: Reader,
  caseIds: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, LocalDate>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('conversation')
    .select((eb) => ['caseId', eb.fn.max('heldOn').as('heldOn')])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', 'in', [...caseIds])
    .where('heldOn', '<=', today)
    .groupBy('caseId')
    .execute();
  return new Map(rows.map((row) => [row.caseId, row.heldOn]));
}

export interface ChangesByOthers {
  readonly caseId: string;
  readonly count: number;
  readonly lastAt: Date | null;
  readonly lastBy: string | null;
  readonly lastOperation: string | null;
}

/**
 * What others did in some cases since this worker last opened the file; all of it where they never did. One statement
 * for all cases: per case the index on the log gives the last look, and then only what came after it.
 *
 * @param changes names of the operations that change something; looks are not among them.
 */
export async function mapChangesByOthers(
  { tx, actor }: Reader,
  caseIds: readonly string[],
  changes: readonly string[],
): Promise<ReadonlyMap<string, ChangesByOthers>> {
  if (caseIds.length === 0) return new Map();
  const { organisationId, workerId } = actor;
  const { rows } = await sql<ChangesByOthers>`
    select asked.case_id, others.count, others.last_at, others.last_operation, worker.name as last_by
    from unnest(${[...caseIds]}::uuid[]) as asked (case_id)
    left join lateral (
      select at from activity_log
      where organisation_id = ${organisationId} and case_id = asked.case_id and worker_id = ${workerId}
        and operation = 'cases.getCase' and result = 'done'
      order by at desc limit 1
    ) as look on true
    cross join lateral (
      select count(*), max(at) as last_at,
        (array_agg(operation order by id desc))[1] as last_operation,
        (array_agg(worker_id order by id desc))[1] as last_worker_id
      from activity_log
      where organisation_id = ${organisationId} and case_id = asked.case_id and worker_id <> ${workerId}
        and at > coalesce(look.at, '-infinity') and result = 'done' and operation = any(${[...changes]}::text[])
    ) as others
    left join worker on worker.organisation_id = ${organisationId} and worker.id = others.last_worker_id`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}
