import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { decideOnFiles } from './decide-on-files.ts';

export const approveDestruction = defineCommand(
  contract.retention.approveDestruction,
  ({ year, caseIds }, context) => decideOnFiles(context, year, caseIds, null),
);
