import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { countStatementsByConversation } from '../mapping/public.ts';
import { listConversationRows } from './conversations.store.ts';
import { showConversation } from './show-conversation.ts';

export const listConversations = defineQuery(
  contract.conversations.listConversations,
  async ({ caseId }, context) => {
    const { workerName } = await loadVoices(context, caseId);
    const counts = await countStatementsByConversation(context, caseId);
    const rows = await listConversationRows(context, caseId);
    return rows.map((row) => showConversation(row, { statementCount: counts.get(row.id) ?? 0, workerName }));
  },
);
