import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { letStatementsFollowProse, listStatementsOfConversation } from '../mapping/public.ts';
import { lockProse, mergeSent, missingForSender, storeProse, wordsOf } from './edit-prose.ts';

/** Merging the same edit twice is the same as once, so no answer is kept for a retry. */
export const saveProse = defineCommand(
  contract.conversations.saveProse,
  async (input, context) => {
    const { caseId, conversationId } = input;
    const document = await lockProse(context, caseId, conversationId);
    mergeSent(document, input.update);
    const missing = missingForSender(document, input.stateVector);
    const marked = await storeProse(context, caseId, conversationId, document);
    await letStatementsFollowProse(context, caseId, conversationId, wordsOf(marked));
    context.recordChange({ recordId: conversationId });
    return {
      missing,
      savedAt: context.now.toISOString(),
      statements: await listStatementsOfConversation(context, caseId, conversationId),
    };
  },
  { retry: 'byNature' },
);
