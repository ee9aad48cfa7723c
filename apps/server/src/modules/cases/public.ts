export { addPerson } from './add-person.ts';
export { assignWorker } from './assign-worker.ts';
export { endWorkerPart } from './end-worker-part.ts';
export { openCase } from './open-case.ts';
export { reviseCase } from './revise-case.ts';
export { revisePerson } from './revise-person.ts';
export { getCaseFile } from './get-case-file.ts';
export { loadVoices, toVoiceColumns, type VoiceColumns, type Voices } from './voices.ts';
