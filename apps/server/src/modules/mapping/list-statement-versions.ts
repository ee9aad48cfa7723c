import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listVersionRows } from './statements.store.ts';

export const listStatementVersions = defineQuery(
  contract.mapping.listStatementVersions,
  async (input, context) => {
    const versions = await listVersionRows(context, input.caseId, input.statementId);
    if (versions.length === 0) throw new AppError('notFound');
    return versions.map(({ confidentiality, aboutPersonIds, changedAt, ...version }) => ({
      ...version,
      secrecy: { confidentiality, aboutPersonIds },
      changedAt: changedAt.toISOString(),
    }));
  },
);
