export { copyOwnFile } from './copy-own-file.ts';
export { decideCorrection } from './decide-correction.ts';
export { listCorrections } from './list-corrections.ts';
export { loadOwnFile } from './load-own-file.ts';
export { recordCorrection } from './record-correction.ts';
