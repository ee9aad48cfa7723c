import { settleSecrecy, type ShownSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import {
  defaultConfidentiality,
  type ConversationDetails,
} from '@vangnet/domain/conversations/conversation.ts';

/** What the details say of who may read a conversation; unless somebody chose, its kind decides. */
export function settleConversationSecrecy(
  { kind, secrecy }: Pick<ConversationDetails, 'kind' | 'secrecy'>,
  before?: ShownSecrecy,
): ShownSecrecy {
  return settleSecrecy(
    secrecy,
    { confidentiality: defaultConfidentiality(kind), aboutPersonIds: [] },
    before,
  );
}
