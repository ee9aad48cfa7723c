import type { Role } from '@vangnet/domain/access/actor.ts';
import type { AccessBasis } from '@vangnet/domain/access/case-access.ts';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';

/** From where a request came, as coarsely as it helps to recognise it: an address and "Firefox, Windows". */
export interface RequestOrigin {
  readonly address: string;
  readonly device: string | null;
}

export interface Activity {
  readonly organisationId: string | null;
  readonly workerId: string | null;
  /** The function in which they acted. */
  readonly acting: { readonly role: Role; readonly unitId: string | null } | null;
  /** The colleague in whose place they acted. */
  readonly onBehalfOf: string | null;
  readonly operation: string;
  readonly caseId: string | null;
  readonly recordId: string | null;
  /** Persons of the case whom it concerns by name; nobody named: whoever the piece is about. */
  readonly personIds: readonly string[];
  readonly basis: AccessBasis | null;
  readonly result: 'done' | 'refused';
  readonly refusal: string | null;
  /** Null for a program of our own, such as the loading of the demo. */
  readonly from: RequestOrigin | null;
  readonly at: Date;
}

/**
 * Writes one activity row; the database gives it its place in the chain of its case, and holds that chain until the
 * transaction ends. The same person doing the same to the same piece again within `joinedWithinSeconds` (a screen that
 * refreshes, a pause in typing) is one activity: a log in which every key press stands is read by nobody.
 */
export async function writeActivity(tx: Tx, activity: Activity, joinedWithinSeconds = 0): Promise<void> {
  // Not `is not distinct from`, which no index answers.
  const sameCase =
    activity.caseId === null ? sql`l.case_id is null` : sql`l.case_id = ${activity.caseId}::uuid`;
  await sql`
    insert into activity_log (organisation_id, worker_id, role, unit_id, on_behalf_of, operation, case_id, record_id,
      person_ids, basis, result, refusal, from_address, device, at)
    select ${activity.organisationId}::uuid, ${activity.workerId}::uuid, ${activity.acting?.role ?? null},
      ${activity.acting?.unitId ?? null}::uuid, ${activity.onBehalfOf}::uuid, ${activity.operation},
      ${activity.caseId}::uuid, ${activity.recordId}::uuid, ${[...activity.personIds]}::uuid[], ${activity.basis},
      ${activity.result}, ${activity.refusal}, ${activity.from?.address ?? null}, ${activity.from?.device ?? null},
      ${activity.at}::timestamptz
    where ${joinedWithinSeconds}::int = 0 or not exists (
      select from activity_log l
      where l.organisation_id = ${activity.organisationId}::uuid and ${sameCase}
        and l.at > ${activity.at}::timestamptz - make_interval(secs => ${joinedWithinSeconds}::int)
        and l.at <= ${activity.at}::timestamptz
        and l.worker_id = ${activity.workerId}::uuid and l.operation = ${activity.operation}
        and l.record_id is not distinct from ${activity.recordId}::uuid and l.result = 'done'
        and l.basis is not distinct from ${activity.basis}
    )`.execute(tx);
}
