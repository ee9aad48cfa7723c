import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { updateDetails } from './conversations.store.ts';
import { getConversationSummary } from './get-conversation-summary.ts';

export const reviseConversation = defineCommand(
  contract.conversations.reviseConversation,
  async (input, context) => {
    const { caseId, conversationId, expectedVersion, details } = input;
    const voices = await loadVoices(context, caseId);
    voices.assertPresence(details.presence, ['details', 'presence']);
    const updated = await updateDetails(context, caseId, conversationId, expectedVersion, details);
    const current = await getConversationSummary(context, caseId, conversationId, voices);
    if (!updated) throw new AppError('conflict', { current });
    context.recordChange({ recordId: conversationId });
    return current;
  },
);
