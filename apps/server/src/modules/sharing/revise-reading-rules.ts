import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { insertRules } from './reading-rules.store.ts';
import { loadRulesVersions } from './reading-rules.ts';

/** Earlier versions stay: what somebody read last year was decided by the rules of last year. */
export const reviseReadingRules = defineCommand(
  contract.sharing.reviseReadingRules,
  async ({ expectedVersion, validFrom, rules, note }, context) => {
    if (validFrom < context.today) throw invalidField(['validFrom'], 'inPast');
    const [newest] = await loadRulesVersions(context);
    const number = expectedVersion + 1;
    const isNext = newest?.number === expectedVersion;
    if (!isNext || !(await insertRules(context, number, { validFrom, rules, note })))
      throw new AppError('conflict', { current: newest });
    context.recordChange({});
    const [written] = await loadRulesVersions(context);
    if (!written) throw new AppError('notFound');
    return written;
  },
);
