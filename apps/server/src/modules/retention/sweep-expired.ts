import type { RetentionRule } from '@vangnet/domain/retention/retention-rule.ts';
import { latestStart } from '@vangnet/domain/retention/destruction-day.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import type { Database } from '../../platform/database/database.ts';
import { loadRules } from './retention-rules.ts';
import { listOrganisationIds, sweepOrganisation, type Swept } from './sweep.store.ts';

const A_DAY_MS = 86_400_000;

/**
 * Takes away what the rules say is kept for some days only. It works as the owner of the database, past row-level
 * security, because it is nobody's question; it touches no file.
 */
export async function sweepExpired(database: Database, now: Date): Promise<readonly Swept[]> {
  return database.transaction().execute(async (tx) => {
    const swept: Swept[] = [];
    for (const organisationId of await listOrganisationIds(tx)) {
      const rules = await loadRules(tx, organisationId);
      const before = ({ term }: RetentionRule) => new Date(latestStart(localDateOf(now), term));
      swept.push(
        await sweepOrganisation(tx, organisationId, {
          commandAnswer: before(rules.commandAnswer.rule),
          session: before(rules.session.rule),
          unusedInvitation: before(rules.unusedInvitation.rule),
        }),
      );
    }
    return swept;
  });
}

/** Sweeps now and once a day. Several servers that do so do no harm. */
export function startSweeping(
  database: Database,
  clock: () => Date,
  onFault: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    running = sweepExpired(database, clock()).catch(onFault);
  };
  sweep();
  const timer = setInterval(sweep, A_DAY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
