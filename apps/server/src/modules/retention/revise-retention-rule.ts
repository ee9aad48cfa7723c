import { contract } from '@vangnet/contract';
import { toStoredRule } from '@vangnet/domain/retention/retention-rule.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadRules } from './retention-rules.ts';
import { insertRule } from './retention-rules.store.ts';

export const reviseRetentionRule = defineCommand(
  contract.retention.reviseRetentionRule,
  async ({ kind, rule, expectedVersion }, context) => {
    if (rule.kind !== kind) throw invalidField(['rule', 'kind'], 'unknown');
    const { version } = (await loadRules(context.tx, context.actor.organisationId))[kind];
    const isWritten =
      version === expectedVersion && (await insertRule(context, kind, version + 1, toStoredRule(rule)));
    const current = (await loadRules(context.tx, context.actor.organisationId))[kind];
    if (!isWritten) throw new AppError('conflict', { current });
    context.recordChange({});
    return current;
  },
);
