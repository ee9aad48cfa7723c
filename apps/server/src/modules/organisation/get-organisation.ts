import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listAllWorkers, listFunctions, mapOpenCases } from './functions.store.ts';
import { listUnits } from './units.store.ts';

export const getOrganisation = defineQuery(contract.organisation.getOrganisation, async (_input, { tx }) => {
  const functions = Map.groupBy(await listFunctions(tx), ({ workerId }) => workerId);
  const openCases = await mapOpenCases(tx);
  const workers = (await listAllWorkers(tx)).map((worker) => ({
    ...worker,
    functions: functions.get(worker.id) ?? [],
    openCases: openCases.get(worker.id)?.openCases ?? 0,
    alone: openCases.get(worker.id)?.alone ?? 0,
  }));
  return { units: await listUnits(tx), workers };
});
