import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadRules } from './retention-rules.ts';

export const listRetentionRules = defineQuery(
  contract.retention.listRetentionRules,
  async (_input, context) => Object.values(await loadRules(context.tx, context.actor.organisationId)),
);
