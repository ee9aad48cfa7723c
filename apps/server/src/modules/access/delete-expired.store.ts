import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';

/** What serves one sign-in and then no longer counts, with the column that says until when. */
const passing = {
  oidcSignIn: 'expiresAt',
  passkeyChallenge: 'expiresAt',
  pendingSignIn: 'expiresAt',
  signInTry: 'until',
} as const;

/**
 * Clears what no longer counts, a hundred rows at a time, whenever another is written: the table stays as small as the
 * number of people who are signing in. Rows that somebody else is using are left to them.
 */
export async function deleteExpired(tx: Tx, table: keyof typeof passing, now: Date): Promise<void> {
  await sql`
    delete from ${sql.table(table)} where ctid in (
      select ctid from ${sql.table(table)} where ${sql.ref(passing[table])} <= ${now} limit 100 for update skip locked
    )`.execute(tx);
}
