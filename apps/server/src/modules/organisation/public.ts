export { listTeams } from './list-teams.ts';
export { listWorkers } from './list-workers.ts';
export {
  existsTeam,
  findUnknownWorkers,
  mapWorkerNames,
  listWorkersOfOrganisation,
} from './organisation.store.ts';
