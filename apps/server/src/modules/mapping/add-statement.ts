import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { getStatement, insertStatement } from './statements.store.ts';

export const addStatement = defineCommand(contract.mapping.addStatement, async (input, context) => {
  const { caseId, content } = input;
  const id = context.commandId;
  await insertStatement(context, { id, caseId, conversationId: null, content, anchor: 'direct' });
  context.recordChange({ recordId: id });
  return getStatement(context, caseId, id);
});
