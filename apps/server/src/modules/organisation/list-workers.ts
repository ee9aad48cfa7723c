import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listWorkersOfOrganisation } from './organisation.store.ts';

export const listWorkers = defineQuery(contract.organisation.listWorkers, (_input, { tx, today }) =>
  listWorkersOfOrganisation(tx, today),
);
