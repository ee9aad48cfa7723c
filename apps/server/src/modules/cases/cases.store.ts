import type { CaseDetails, PersonDetails, PersonKind, WorkerPart } from '@vangnet/domain/cases/case-file.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

export async function findCaseRow({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('caseFile')
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.organisationId', '=', 'caseFile.organisationId')
        .onRef('unit.id', '=', 'caseFile.teamId'),
    )
    .selectAll('caseFile')
    .select('unit.name as teamName')
    .where('caseFile.organisationId', '=', actor.organisationId)
    .where('caseFile.id', '=', caseId)
    .executeTakeFirst();
}

const personColumns = [
  'id',
  'version',
  'name',
  'calledAs',
  'relation',
  'bornOn',
  'telephone',
  'language',
  'callInCrisis',
  'livesWithMinors',
  'capable',
  'parentOfIds',
] as const;

/** Persons of a case: minors first (oldest child first by the order in which they were written), then the others. */
export async function listPersonRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('casePerson')
    .select(personColumns)
    .select(sql<PersonKind>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy(sql`array_position(array['minor', 'parent', 'networkMember', 'professional'], kind)`)
    .orderBy('position')
    .execute();
}

export async function findPersonRow({ tx, actor }: Reader, caseId: string, personId: string) {
  return tx
    .selectFrom('casePerson')
    .select(personColumns)
    .select(sql<PersonKind>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', personId)
    .executeTakeFirst();
}

export async function listCaseWorkerRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('caseWorker')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'caseWorker.organisationId')
        .onRef('worker.id', '=', 'caseWorker.workerId'),
    )
    .select([
      'caseWorker.id',
      'caseWorker.workerId',
      'worker.name',
      'caseWorker.fromDate as from',
      'caseWorker.untilDate as until',
      'caseWorker.reason',
    ])
    .select(sql<WorkerPart>`part`.as('part'))
    .where('caseWorker.organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('caseWorker.fromDate')
    .orderBy('worker.name')
    .execute();
}

const valuesOf = (details: CaseDetails) => ({
  workingTitle: details.workingTitle,
  reason: details.reason,
  service: details.service,
  mandate: details.mandate,
  plan: details.plan,
  teamId: details.teamId,
  judge: details.judge,
  guidanceStart: details.guidanceStart,
  guidanceEnd: details.guidanceEnd,
  label: details.label,
});

export async function insertCase(
  { tx, actor, today }: CommandContext,
  caseId: string,
  details: CaseDetails,
): Promise<void> {
  await tx
    .insertInto('caseFile')
    .values({
      organisationId: actor.organisationId,
      id: caseId,
      openedOn: today,
      openedBy: actor.workerId,
      ...valuesOf(details),
    })
    .execute();
}

/** @returns false when the case is no longer at `expectedVersion`. */
export async function updateCase(
  { tx, actor }: CommandContext,
  caseId: string,
  expectedVersion: number,
  details: CaseDetails,
): Promise<boolean> {
  const updated = await tx
    .updateTable('caseFile')
    .set({ ...valuesOf(details), version: expectedVersion + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', caseId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export async function insertPerson(
  { tx, actor }: CommandContext,
  caseId: string,
  personId: string,
  details: PersonDetails,
  position: number,
): Promise<void> {
  await tx
    .insertInto('casePerson')
    .values({ organisationId: actor.organisationId, caseId, id: personId, position, ...details })
    .execute();
}

export async function countPersons({ tx, actor }: Reader, caseId: string): Promise<number> {
  const { n } = await tx
    .selectFrom('casePerson')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  return n;
}

/** @returns false when the person is no longer at `expectedVersion`. */
export async function updatePerson(
  { tx, actor }: CommandContext,
  caseId: string,
  personId: string,
  expectedVersion: number,
  details: PersonDetails,
): Promise<boolean> {
  const updated = await tx
    .updateTable('casePerson')
    .set({ ...details, version: expectedVersion + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', personId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export interface NewCaseWorker {
  readonly id: string;
  readonly workerId: string;
  readonly part: WorkerPart;
  readonly from: string;
  readonly until?: string | null;
  /** Why a guest reads along. */
  readonly reason?: string;
}

/** All at once: the first rows of a new case are judged by row-level security as one statement. */
export async function insertCaseWorkers(
  { tx, actor }: CommandContext,
  caseId: string,
  workers: readonly NewCaseWorker[],
): Promise<void> {
  await tx
    .insertInto('caseWorker')
    .values(
      workers.map(({ id, workerId, part, from, until, reason }) => ({
        organisationId: actor.organisationId,
        caseId,
        id,
        workerId,
        part,
        fromDate: from,
        untilDate: until ?? null,
        reason: reason ?? null,
      })),
    )
    .execute();
}

export async function endCaseWorker(
  { tx, actor }: CommandContext,
  caseId: string,
  caseWorkerId: string,
  until: string,
): Promise<void> {
  await tx
    .updateTable('caseWorker')
    .set({ untilDate: until })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', caseWorkerId)
    .execute();
}

/** The safety scale 0-10 that every case has from its first day. */
export async function insertSafetyQuestion(
  { tx, actor, now }: CommandContext,
  caseId: string,
  questionId: string,
): Promise<void> {
  await tx
    .insertInto('scalingQuestion')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: questionId,
      kind: 'safety',
      lowest: 0,
      highest: 10,
      askedAt: now,
    })
    .execute();
}
