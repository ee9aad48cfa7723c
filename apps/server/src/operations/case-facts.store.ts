import type { CaseFacts } from '@vangnet/domain/access/case-access.ts';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';

/**
 * What `decide` must know of a case of the own organisation, whether or not the actor may see it; undefined when there
 * is none. A command locks the case, so that two commands on one case come one after the other and what was decided on
 * stays true.
 */
export async function findCaseFacts(
  tx: Tx,
  caseId: string,
  lock: 'lock' | 'noLock',
): Promise<CaseFacts | undefined> {
  const { rows } = await sql<{
    facts: CaseFacts | null;
  }>`select app.case_facts(${caseId}::uuid, ${lock === 'lock'}::boolean) as facts`.execute(tx);
  return rows[0]?.facts ?? undefined;
}
