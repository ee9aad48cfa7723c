import { contract } from '@vangnet/contract';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { decideOnFiles } from './decide-on-files.ts';

export const keepFile = defineCommand(
  contract.retention.keepFile,
  async ({ year, caseId, keeping }, context) => {
    if (keeping.until <= context.today) throw invalidField(['keeping', 'until'], 'notInFuture');
    return decideOnFiles(context, year, [caseId], keeping);
  },
);
