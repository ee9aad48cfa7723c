import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { letStatementsFollowSecrecy } from '../mapping/public.ts';
import { updateDetails } from './conversations.store.ts';
import { getConversationSummary } from './get-conversation-summary.ts';
import { settleConversationSecrecy } from './settle-conversation-secrecy.ts';

export const reviseConversation = defineCommand(
  contract.conversations.reviseConversation,
  async (input, context) => {
    const { caseId, conversationId, expectedVersion, details } = input;
    const voices = await loadVoices(context, caseId);
    voices.assertPresence(details.presence, ['details', 'presence']);
    voices.assertAbout(details.secrecy, ['details', 'secrecy']);
    const before = await getConversationSummary(context, caseId, conversationId, voices);
    const secrecy = settleConversationSecrecy(details, before.secrecy);
    const updated = await updateDetails(context, caseId, conversationId, expectedVersion, details, secrecy);
    if (!updated) throw new AppError('conflict', { current: before });
    await letStatementsFollowSecrecy(context, caseId, conversationId, { before: before.secrecy, secrecy });
    context.recordChange({ recordId: conversationId });
    return getConversationSummary(context, caseId, conversationId, voices);
  },
);
