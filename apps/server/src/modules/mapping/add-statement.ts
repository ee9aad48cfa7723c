import { contract } from '@vangnet/contract';
import { openToAll, settleSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { defineCommand } from '../../operations/operation.ts';
import { getStatement, insertStatement } from './statements.store.ts';

export const addStatement = defineCommand(contract.mapping.addStatement, async (input, context) => {
  const { caseId } = input;
  const content = { ...input.content, secrecy: settleSecrecy(input.content.secrecy, openToAll) };
  const id = context.commandId;
  await insertStatement(context, { id, caseId, conversationId: null, content, anchor: 'direct' });
  context.recordChange({ recordId: id });
  return getStatement(context, caseId, id);
});
