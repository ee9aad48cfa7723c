import type { KeptRule } from '@vangnet/contract/retention.contract.ts';
import {
  carriedOut,
  defaultRetentionRules,
  readRetentionRule,
  retainedKinds,
  type RetainedKind,
} from '@vangnet/domain/retention/retention-rule.ts';
import type { Tx } from '../../platform/database/database.ts';
import { listRevisedRuleRows } from './retention-rules.store.ts';

/** The rules that hold: the organisation's own, else the product's. */
export async function loadRules(
  tx: Tx,
  organisationId: string,
): Promise<Readonly<Record<RetainedKind, KeptRule>>> {
  const revised = new Map((await listRevisedRuleRows(tx, organisationId)).map((row) => [row.kind, row]));
  const rules = retainedKinds.map((kind): [RetainedKind, KeptRule] => {
    const row = revised.get(kind);
    return [
      kind,
      {
        rule: row ? readRetentionRule(row.rule) : defaultRetentionRules[kind],
        version: row?.version ?? 1,
        revisedBy: row?.revisedBy ?? null,
        revisedAt: row?.revisedAt.toISOString() ?? null,
        carriedOut: carriedOut[kind],
      },
    ];
  });
  return Object.fromEntries(rules) as Record<RetainedKind, KeptRule>;
}
