import type { CaseFacts } from '@vangnet/domain/access/decide.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../platform/database/database.ts';

/**
 * What `decide` must know of a case; undefined when row-level security hides it or it does not exist. A command locks
 * the case, so that two commands on one case come one after the other and what was decided on stays true.
 */
export async function findCaseFacts(
  tx: Tx,
  caseId: string,
  lock: 'lock' | 'noLock',
): Promise<CaseFacts | undefined> {
  const query = tx
    .selectFrom('caseFile')
    .select((eb) => [
      'organisationId',
      'teamId',
      jsonArrayFrom(
        eb
          .selectFrom('caseWorker')
          .whereRef('caseWorker.organisationId', '=', 'caseFile.organisationId')
          .whereRef('caseWorker.caseId', '=', 'caseFile.id')
          .select([
            'workerId',
            sql<string>`from_date::text`.as('from'),
            sql<string | null>`until_date::text`.as('until'),
          ]),
      ).as('workers'),
    ])
    .where('id', '=', caseId);
  return (lock === 'lock' ? query.forNoKeyUpdate() : query).executeTakeFirst();
}
