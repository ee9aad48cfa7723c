import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listStatementsOfCase } from './statements.store.ts';

export const listStatements = defineQuery(contract.mapping.listStatements, (input, context) =>
  listStatementsOfCase(context, input.caseId),
);
