import type { RulesVersion } from '@vangnet/contract/sharing.contract.ts';
import { defaultReadingRules, rulesInForce } from '@vangnet/domain/sharing/reading-rules.ts';
import { EARLIEST_DATE, localDateOf } from '@vangnet/domain/time/local-date.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import { listRulesRows } from './reading-rules.store.ts';

/** The rules that the product came with: the first version of every organisation. */
const asDelivered: RulesVersion = {
  number: 1,
  validFrom: EARLIEST_DATE,
  rules: defaultReadingRules,
  note: null,
  revisedBy: null,
  revisedOn: null,
};

/** Every version of the rules, newest first. */
export async function loadRulesVersions(
  context: Pick<OperationContext, 'tx' | 'actor'>,
): Promise<readonly RulesVersion[]> {
  const rows = await listRulesRows(context);
  const workers = rows.length > 0 ? await mapWorkerNames(context.tx) : new Map<string, string>();
  const revised = rows.map(({ revisedAt, revisedBy, ...row }) => ({
    ...row,
    revisedBy: workers.get(revisedBy) ?? null,
    revisedOn: localDateOf(revisedAt),
  }));
  return [asDelivered, ...revised].reverse();
}

/** The version that decides on the day of asking. */
export async function loadRulesInForce(
  context: Pick<OperationContext, 'tx' | 'actor' | 'today'>,
): Promise<RulesVersion> {
  return rulesInForce(await loadRulesVersions(context), context.today) ?? asDelivered;
}
