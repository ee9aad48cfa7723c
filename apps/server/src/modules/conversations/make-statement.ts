import { contract } from '@vangnet/contract';
import { settleSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { findQuote } from '@vangnet/domain/conversations/prose.ts';
import { countCharacters, LIMITS } from '@vangnet/domain/wording/text.ts';
import type * as Y from 'yjs';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import {
  insertStatement,
  letStatementsFollowProse,
  listStatementsOfConversation,
} from '../mapping/public.ts';
import { lockProse, mergeSent, missingForSender, storeProse, wordsOf } from './edit-prose.ts';
import { getConversationSummary } from './get-conversation-summary.ts';
import { markWords, readProse } from './prose-document.ts';

/**
 * The words come from the prose and are never typed again. The mark bears the command id: an editor has set it
 * before (saved already, or in `update`), for a program the server sets it on the `quote`.
 */
export const makeStatement = defineCommand(contract.conversations.makeStatement, async (input, context) => {
  const { caseId, conversationId, quote, column, element, voice, incident, dueOn } = input;
  const { commandId: id } = context;
  const document = await lockProse(context, caseId, conversationId);
  if (input.update !== undefined) mergeSent(document, input.update);
  if (quote !== undefined) markQuote(document, quote, id);
  const missing = missingForSender(document, input.stateVector);
  const marked = await storeProse(context, caseId, conversationId, document);

  const words = marked.get(id)?.words ?? '';
  if (words === '') throw new AppError('notPossibleNow', { reason: 'notMarked' });
  if (countCharacters(words) > LIMITS.words)
    throw invalidField([quote === undefined ? 'update' : 'quote'], 'tooLong');
  const { secrecy: ofConversation } = await getConversationSummary(context, caseId, conversationId);
  const secrecy = settleSecrecy(input.secrecy, ofConversation);
  const content = { column, element, words, voice, incident, dueOn, secrecy };
  await insertStatement(context, { id, caseId, conversationId, content, anchor: 'prose' }, []);
  await letStatementsFollowProse(context, caseId, conversationId, wordsOf(marked));
  context.recordChange({ recordId: id });

  const statements = await listStatementsOfConversation(context, caseId, conversationId);
  const statement = statements.find((made) => made.id === id);
  if (!statement) throw new Error('a statement was made and is not there');
  return { missing, savedAt: context.now.toISOString(), statements, statement };
});

function markQuote(document: Y.Doc, quote: string, statementId: string): void {
  const ranges = findQuote(readProse(document), quote);
  if (!ranges) throw new AppError('notPossibleNow', { reason: 'quoteNotFound' });
  markWords(document, ranges, statementId);
}
