import type { ActingFunction, Role, UnitKind } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { Database } from '../platform/database/database.ts';

export interface NewOrganisation {
  readonly id: string;
  readonly name: string;
  /** A unit stands after the one that it belongs to. */
  readonly units: readonly {
    readonly id: string;
    readonly kind: UnitKind;
    readonly parentId: string | null;
    readonly name: string;
  }[];
  readonly workers: readonly {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly passwordHash: string;
    readonly functions: readonly {
      readonly id: string;
      readonly role: Role;
      readonly unitId: string | null;
      readonly fromDate: LocalDate;
      readonly untilDate?: LocalDate | null;
    }[];
  }[];
}

export interface DemoLoading {
  /** Day from which the scripts count: kept, so that a loading that was cut off goes on as it began. */
  readonly from: LocalDate;
  readonly finishedAt: Date | null;
}

/** How far the demo is; a first asking begins it on `today`. */
export async function beginDemoLoading(database: Database, today: LocalDate): Promise<DemoLoading> {
  await database
    .insertInto('demoLoading')
    .values({ id: true, fromDay: today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await database
    .selectFrom('demoLoading')
    .select(['fromDay', 'finishedAt'])
    .executeTakeFirstOrThrow();
  return { from: row.fromDay, finishedAt: row.finishedAt };
}

export async function finishDemoLoading(database: Database, now: Date): Promise<void> {
  await database.updateTable('demoLoading').set({ finishedAt: now }).execute();
}

/** Writes an organisation with its units, workers and accounts; what is there already stays as it is. */
export async function insertOrganisation(database: Database, organisation: NewOrganisation): Promise<void> {
  const organisationId = organisation.id;
  await database.transaction().execute(async (tx) => {
    await tx
      .insertInto('organisation')
      .values({ id: organisationId, name: organisation.name })
      .onConflict((c) => c.doNothing())
      .execute();
    for (const unit of organisation.units) {
      await tx
        .insertInto('unit')
        .values({ organisationId, ...unit })
        .onConflict((c) => c.doNothing())
        .execute();
    }
    for (const { id: workerId, name, username, passwordHash, functions } of organisation.workers) {
      await tx
        .insertInto('worker')
        .values({ organisationId, id: workerId, name })
        .onConflict((c) => c.doNothing())
        .execute();
      for (const held of functions) {
        await tx
          .insertInto('workerFunction')
          .values({ organisationId, workerId, ...held })
          .onConflict((c) => c.doNothing())
          .execute();
      }
      await tx
        .insertInto('localAccount')
        .values({ username, organisationId, workerId, passwordHash })
        .onConflict((c) => c.doNothing())
        .execute();
    }
  });
}

/** A function of a new organisation as rights see it, for whoever acts in it without signing in. */
export function toActingFunction(
  { id, role, unitId }: NewOrganisation['workers'][number]['functions'][number],
  units: NewOrganisation['units'],
): ActingFunction {
  return { id, role, unitId, unitKind: units.find((unit) => unit.id === unitId)?.kind ?? null };
}
