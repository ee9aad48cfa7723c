export {
  countStatementsByConversation,
  getStatement,
  insertStatement,
  letStatementsFollowProse,
  listStatementsOfCase,
  listStatementsOfConversation,
  type NewStatement,
} from './statements.store.ts';
