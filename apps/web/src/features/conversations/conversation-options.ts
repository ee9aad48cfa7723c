import type { OperationOutputs } from '@vangnet/contract';
import { api } from '../../api/client.ts';

/** How often an open conversation looks whether somebody else wrote in it. */
const LOOK_AGAIN_MS = 15_000;

export type OpenConversation = OperationOutputs['conversations']['getConversation'];

export function conversationOptions(caseId: string, conversationId: string) {
  return api.conversations.getConversation.queryOptions({
    input: { caseId, conversationId },
    refetchInterval: LOOK_AGAIN_MS,
    refetchOnWindowFocus: 'always',
  });
}

/** What changes elsewhere when a statement of a conversation does. */
export const keysOfStatements = (caseId: string) => [
  api.mapping.key(),
  api.conversations.listConversations.key({ input: { caseId } }),
  api.cases.getCase.key({ input: { caseId } }),
];
