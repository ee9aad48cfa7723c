import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listTeamsOfOrganisation } from './organisation.store.ts';

export const listTeams = defineQuery(contract.organisation.listTeams, (_input, { tx }) =>
  listTeamsOfOrganisation(tx),
);
