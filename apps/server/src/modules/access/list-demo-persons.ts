import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { countCasesPerWorker, listWorkersForDemo } from './access.store.ts';

export const listDemoPersons = defineIdentityOperation(
  contract.access.listDemoPersons,
  async (_input, context) => {
    if (!context.installation.demo) return [];
    const workers = await listWorkersForDemo(context.tx, context.today);
    const counts = await countCasesPerWorker(context.tx);
    return workers.map(({ workerId, name, functions }) => ({
      workerId,
      name,
      functions: [...functions],
      caseCount: counts.get(workerId) ?? 0,
    }));
  },
);
