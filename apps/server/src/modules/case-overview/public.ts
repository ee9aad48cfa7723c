export { getCase } from './get-case.ts';
export { getMyDay } from './get-my-day.ts';
