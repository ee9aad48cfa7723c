export { getConversation } from './get-conversation.ts';
export { listConversations } from './list-conversations.ts';
export { makeStatement } from './make-statement.ts';
export { composeProse, markWords, openProse, readProse, stateOf } from './prose-document.ts';
export { recordConversation } from './record-conversation.ts';
export { reviseConversation } from './revise-conversation.ts';
export { saveProse } from './save-prose.ts';
