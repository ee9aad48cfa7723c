import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';

export interface Activity {
  readonly organisationId: string | null;
  readonly workerId: string | null;
  readonly operation: string;
  readonly caseId: string | null;
  readonly recordId: string | null;
  readonly result: 'done' | 'refused';
  readonly refusal: string | null;
  readonly at: Date;
}

/**
 * Writes one activity row. The same person doing the same to the same piece again within `joinedWithinSeconds` (a
 * screen that refreshes, a pause in typing) is one activity: a log in which every key press stands is read by nobody.
 */
export async function writeActivity(tx: Tx, activity: Activity, joinedWithinSeconds = 0): Promise<void> {
  await sql`
    insert into activity_log (organisation_id, worker_id, operation, case_id, record_id, result, refusal, at)
    select ${activity.organisationId}::uuid, ${activity.workerId}::uuid, ${activity.operation}, ${activity.caseId}::uuid,
      ${activity.recordId}::uuid, ${activity.result}, ${activity.refusal}, ${activity.at}::timestamptz
    where ${joinedWithinSeconds}::int = 0 or not exists (
      select from activity_log l
      where l.organisation_id = ${activity.organisationId}::uuid and l.case_id is not distinct from ${activity.caseId}::uuid
        and l.at > ${activity.at}::timestamptz - make_interval(secs => ${joinedWithinSeconds}::int)
        and l.worker_id = ${activity.workerId}::uuid and l.operation = ${activity.operation}
        and l.record_id is not distinct from ${activity.recordId}::uuid and l.result = 'done'
    )`.execute(tx);
}

/** From here on the transaction can only read: a query that tried to write would fail, whoever wrote its code. */
export async function forbidWriting(tx: Tx): Promise<void> {
  await sql`set transaction read only`.execute(tx);
}
