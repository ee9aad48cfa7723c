import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

export interface FoundForEmergency {
  readonly caseId: string;
  readonly minors: readonly { readonly firstName: string; readonly birthYear: number | null }[];
  readonly teamName: string | null;
  readonly leadName: string | null;
  readonly level: 'full' | 'guest' | 'cover' | 'none';
}

/** At most five files of the organisation in which somebody has this full name. */
export async function findCasesForEmergency(
  { tx }: Pick<OperationContext, 'tx'>,
  name: string,
  bornOn: LocalDate | null,
): Promise<readonly FoundForEmergency[]> {
  const { rows } = await sql<FoundForEmergency>`
    select case_id, minors, team_name, lead_name, level from app.find_for_emergency(${name}, ${bornOn}::date)`.execute(
    tx,
  );
  return rows;
}

/** Instants of the actor's last searches, newest first; this one stands in the log already. */
export async function listOwnSearches(
  { tx, actor }: Pick<OperationContext, 'tx' | 'actor'>,
  operation: string,
  since: Date,
  limit: number,
): Promise<readonly Date[]> {
  const rows = await tx
    .selectFrom('activityLog')
    .select('at')
    .where('organisationId', '=', actor.organisationId)
    .where('workerId', '=', actor.workerId)
    .where('at', '>', since)
    .where('operation', '=', operation)
    .where('result', '=', 'done')
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ at }) => at);
}

export async function insertEmergencyOpening(
  { tx, actor }: CommandContext,
  opening: {
    readonly caseId: string;
    readonly id: string;
    readonly reason: string;
    readonly openedAt: Date;
    readonly endsAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('emergencyOpening')
    .values({ organisationId: actor.organisationId, workerId: actor.workerId, ...opening })
    .execute();
}

/** Who must hear of an opening: the lead of the team of the case and the data protection officers. */
export async function listEmergencyWitnesses(
  { tx }: Pick<OperationContext, 'tx'>,
  caseId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    workerId: string;
  }>`select worker_id from app.list_emergency_witnesses(${caseId}::uuid)`.execute(tx);
  return rows.map(({ workerId }) => workerId);
}
