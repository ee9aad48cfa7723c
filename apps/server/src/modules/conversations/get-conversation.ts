import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { listStatementsOfConversation } from '../mapping/public.ts';
import { findConversationRow } from './conversations.store.ts';
import { openProse, stateOf } from './prose-document.ts';
import { showConversation } from './show-conversation.ts';

export const getConversation = defineQuery(contract.conversations.getConversation, async (input, context) => {
  const { caseId, conversationId } = input;
  const row = await findConversationRow(context, caseId, conversationId);
  if (!row) throw new AppError('notFound');
  const { workerName } = await loadVoices(context, caseId);
  const statements = await listStatementsOfConversation(context, caseId, conversationId);
  const statementCount = statements.filter((statement) => !statement.withdrawn).length;
  return {
    conversation: showConversation(row, { statementCount, workerName }),
    text: row.proseText,
    prose: Buffer.from(row.proseState ?? stateOf(openProse(null))).toString('base64'),
    statements,
  };
});
