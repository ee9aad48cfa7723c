import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices, type Voices } from '../cases/public.ts';
import { countStatementsByConversation } from '../mapping/public.ts';
import { findConversationRow } from './conversations.store.ts';
import { showConversation } from './show-conversation.ts';

/** @throws AppError `notFound` */
export async function getConversationSummary(
  context: Pick<OperationContext, 'tx' | 'actor'>,
  caseId: string,
  conversationId: string,
  voices?: Voices,
): Promise<ConversationSummary> {
  const row = await findConversationRow(context, caseId, conversationId);
  if (!row) throw new AppError('notFound');
  const { workerName } = voices ?? (await loadVoices(context, caseId));
  const counts = await countStatementsByConversation(context, caseId);
  return showConversation(row, { statementCount: counts.get(conversationId) ?? 0, workerName });
}
