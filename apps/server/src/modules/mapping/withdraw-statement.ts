import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { getStatement, setWithdrawn } from './statements.store.ts';

export const withdrawStatement = defineCommand(contract.mapping.withdrawStatement, async (input, context) => {
  const { caseId, statementId, withdrawn } = input;
  const current = await getStatement(context, caseId, statementId);
  // Twice is the same as once: the moment of the first withdrawal stands.
  if (current.withdrawn !== withdrawn) await setWithdrawn(context, caseId, statementId, withdrawn);
  context.recordChange({ recordId: statementId });
  return { ...current, withdrawn };
});
