import { contract } from '@vangnet/contract';
import { hasName } from '@vangnet/domain/cases/case-file.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { existsTeam } from '../organisation/public.ts';
import { listPersonRows, updateCase } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

export const reviseCase = defineCommand(contract.cases.reviseCase, async (input, context) => {
  const { caseId, details } = input;
  if (!hasName(details.workingTitle, await listPersonRows(context, caseId))) {
    throw invalidField(['details', 'workingTitle'], 'nameOrTitle');
  }
  if (details.teamId !== null && !(await existsTeam(context.tx, details.teamId)))
    throw invalidField(['details', 'teamId'], 'unknown');
  if (!(await updateCase(context, caseId, input.expectedVersion, details))) {
    throw new AppError('conflict', { current: await getCaseFile(context, caseId) });
  }
  context.recordChange({ recordId: caseId });
  return getCaseFile(context, caseId);
});
