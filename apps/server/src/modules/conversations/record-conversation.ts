import { contract } from '@vangnet/contract';
import { paragraphsOfText, textOfProse } from '@vangnet/domain/conversations/prose.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { insertConversation } from './conversations.store.ts';
import { getConversationSummary } from './get-conversation-summary.ts';
import { composeProse, readProse, stateOf } from './prose-document.ts';
import { settleConversationSecrecy } from './settle-conversation-secrecy.ts';

export const recordConversation = defineCommand(
  contract.conversations.recordConversation,
  async (input, context) => {
    const { caseId, details, text } = input;
    const voices = await loadVoices(context, caseId);
    voices.assertPresence(details.presence, ['details', 'presence']);
    voices.assertAbout(details.secrecy, ['details', 'secrecy']);
    const document = text === null ? null : composeProse(paragraphsOfText(text));
    await insertConversation(
      context,
      caseId,
      context.commandId,
      { ...details, heldOn: details.heldOn ?? context.today },
      settleConversationSecrecy(details),
      document && { state: stateOf(document), text: textOfProse(readProse(document)) },
    );
    context.recordChange({ recordId: context.commandId });
    return getConversationSummary(context, caseId, context.commandId, voices);
  },
);
