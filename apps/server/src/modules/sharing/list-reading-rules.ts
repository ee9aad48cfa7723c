import { contract } from '@vangnet/contract';
import { rulesInForce } from '@vangnet/domain/sharing/reading-rules.ts';
import { defineQuery } from '../../operations/operation.ts';
import { loadRulesVersions } from './reading-rules.ts';

export const listReadingRules = defineQuery(contract.sharing.listReadingRules, async (_input, context) => {
  const versions = await loadRulesVersions(context);
  return { inForce: rulesInForce(versions, context.today)?.number ?? 1, versions: [...versions] };
});
