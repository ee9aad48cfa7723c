import { contract } from '@vangnet/contract';
import { readRetentionRule } from '@vangnet/domain/retention/retention-rule.ts';
import { z } from 'zod';
import { defineQuery } from '../../operations/operation.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import { listProofRows } from './destruction.store.ts';

const rowsByTable = z.record(z.string(), z.int());

export const listDestructionProofs = defineQuery(
  contract.retention.listDestructionProofs,
  async (_input, context) => {
    const names = await mapWorkerNames(context.tx);
    return (await listProofRows(context)).map((row) => ({
      ...row,
      rule: readRetentionRule(row.rule),
      counts: rowsByTable.parse(JSON.parse(row.counts)),
      lastActivityHash: row.lastActivityHash?.toString('hex') ?? null,
      approvedBy: names.get(row.approvedBy) ?? null,
      confirmedBy: names.get(row.confirmedBy) ?? null,
      destroyedBy: names.get(row.destroyedBy) ?? null,
    }));
  },
);
