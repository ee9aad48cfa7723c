export { printDangerAndGoals } from './print-danger-and-goals.ts';
export { printSafetyPlan } from './print-safety-plan.ts';
export { printThreeColumns } from './print-three-columns.ts';
export { printOwnFile } from './print-own-file.ts';
