export { addFunction } from './add-function.ts';
export { addUnit } from './add-unit.ts';
export { deactivateWorker } from './deactivate-worker.ts';
export { endAbsence } from './end-absence.ts';
export { endFunction } from './end-function.ts';
export { getOrganisation } from './get-organisation.ts';
export { listAbsences } from './list-absences.ts';
export { listTeams } from './list-teams.ts';
export { listWorkers } from './list-workers.ts';
export { noteAbsence } from './note-absence.ts';
export { reactivateWorker } from './reactivate-worker.ts';
export { removeUnit } from './remove-unit.ts';
export { reviseUnit } from './revise-unit.ts';
export { mapAwayUntil } from './absences.store.ts';
export {
  existsTeam,
  findUnknownWorkers,
  getOrganisationName,
  mapWorkerNames,
  listWorkersOfOrganisation,
} from './organisation.store.ts';
