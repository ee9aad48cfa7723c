export { addPerson } from './add-person.ts';
export { assignWorker } from './assign-worker.ts';
export { closeCase } from './close-case.ts';
export { endWorkerPart } from './end-worker-part.ts';
export { extendGuest } from './extend-guest.ts';
export { inviteGuest } from './invite-guest.ts';
export { findForEmergency } from './find-for-emergency.ts';
export { openCase } from './open-case.ts';
export { openInEmergency } from './open-in-emergency.ts';
export { reopenCase } from './reopen-case.ts';
export { reviseClosure } from './revise-closure.ts';
export { reassignCases } from './reassign-cases.ts';
export { replaceWorker } from './replace-worker.ts';
export { reviseCase } from './revise-case.ts';
export { revisePerson } from './revise-person.ts';
export { getCaseFile } from './get-case-file.ts';
export {
  showSecrecy,
  toSecrecyColumns,
  toShownSecrecyColumns,
  type ShownSecrecyColumns,
} from './secrecy-columns.ts';
export { loadVoices, toVoiceColumns, type VoiceColumns, type Voices } from './voices.ts';
