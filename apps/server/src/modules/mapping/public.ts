export { addStatement } from './add-statement.ts';
export { letStatementsFollowProse, letStatementsFollowSecrecy } from './follow-conversation.store.ts';
export { listStatementVersions } from './list-statement-versions.ts';
export { listStatements } from './list-statements.ts';
export { moveStatement } from './move-statement.ts';
export { reviseStatement } from './revise-statement.ts';
export { withdrawStatement } from './withdraw-statement.ts';
export {
  countStatementsByConversation,
  getStatement,
  insertStatement,
  listStatementsOfCase,
  listStatementsOfConversation,
  type NewStatement,
} from './statements.store.ts';
