import type { Absence } from '@vangnet/contract/organisation.contract.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';
import type { Tx } from '../../platform/database/database.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor' | 'today'>;

const selectAbsences = (tx: Tx) =>
  tx
    .selectFrom('absence')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'absence.organisationId')
        .onRef('worker.id', '=', 'absence.workerId'),
    )
    .select(['absence.workerId', 'worker.name', 'absence.fromDate as from', 'absence.untilDate as until']);

/** Absences of today and later of one worker, and of everybody who holds a function in one of some units today. */
export async function listAbsencesOf(
  { tx, actor, today }: Reader,
  unitIds: readonly string[],
): Promise<Absence[]> {
  return selectAbsences(tx)
    .where('absence.organisationId', '=', actor.organisationId)
    .where('absence.untilDate', '>=', today)
    .where((eb) =>
      eb.or([
        eb('absence.workerId', '=', actor.workerId),
        eb.exists(
          eb
            .selectFrom('workerFunction as held')
            .whereRef('held.organisationId', '=', 'absence.organisationId')
            .whereRef('held.workerId', '=', 'absence.workerId')
            .where('held.unitId', '=', (one) => one.fn.any(one.val([...unitIds])))
            .where('held.fromDate', '<=', today)
            .where((or) => or.or([or('held.untilDate', 'is', null), or('held.untilDate', '>=', today)])),
        ),
      ]),
    )
    .orderBy('absence.fromDate')
    .orderBy('worker.name')
    .execute();
}

/** The last day of the absence of each of some workers who are away today. */
export async function mapAwayUntil(
  { tx, actor, today }: Reader,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  if (workerIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('absence')
    .select((eb) => ['workerId', eb.fn.max('untilDate').as('until')])
    .where('organisationId', '=', actor.organisationId)
    .where('workerId', 'in', [...workerIds])
    .where('fromDate', '<=', today)
    .where('untilDate', '>=', today)
    .groupBy('workerId')
    .execute();
  return new Map(rows.map((row) => [row.workerId, row.until]));
}

/** The units in which a worker of the own organisation holds a function today; undefined for somebody unknown. */
export async function findUnitsOfWorker(
  { tx, today }: Reader,
  workerId: string,
): Promise<{ readonly name: string; readonly unitIds: readonly string[] } | undefined> {
  const worker = await tx
    .selectFrom('worker')
    .select('name')
    .where('id', '=', workerId)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!worker) return undefined;
  const held = await tx
    .selectFrom('workerFunction')
    .select('unitId')
    .where('workerId', '=', workerId)
    .where('fromDate', '<=', today)
    .where((eb) => eb.or([eb('untilDate', 'is', null), eb('untilDate', '>=', today)]))
    .execute();
  return {
    name: worker.name,
    unitIds: held.map(({ unitId }) => unitId).filter((unitId) => unitId !== null),
  };
}

export async function insertAbsence(
  { tx, actor, commandId, now }: CommandContext,
  { workerId, from, until }: Pick<Absence, 'workerId' | 'from' | 'until'>,
): Promise<void> {
  await tx
    .insertInto('absence')
    .values({
      organisationId: actor.organisationId,
      workerId,
      id: commandId,
      fromDate: from,
      untilDate: until,
      notedBy: actor.workerId,
      notedAt: now,
    })
    .execute();
}

/** Absences of a worker that hold on a day. */
export async function listAbsencesOn({ tx, actor }: Reader, workerId: string, day: LocalDate) {
  return tx
    .selectFrom('absence')
    .select(['id', 'fromDate as from'])
    .where('organisationId', '=', actor.organisationId)
    .where('workerId', '=', workerId)
    .where('fromDate', '<=', day)
    .where('untilDate', '>=', day)
    .execute();
}

/** @param until the last day; null takes the absence away. */
export async function shortenAbsence(
  { tx, actor }: CommandContext,
  workerId: string,
  absenceId: string,
  until: LocalDate | null,
): Promise<void> {
  if (until === null) {
    await tx
      .deleteFrom('absence')
      .where('organisationId', '=', actor.organisationId)
      .where('workerId', '=', workerId)
      .where('id', '=', absenceId)
      .execute();
    return;
  }
  await tx
    .updateTable('absence')
    .set({ untilDate: until })
    .where('organisationId', '=', actor.organisationId)
    .where('workerId', '=', workerId)
    .where('id', '=', absenceId)
    .execute();
}
