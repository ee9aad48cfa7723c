export { getCase } from './get-case.ts';
export { getCoverSheet } from './get-cover-sheet.ts';
export { getMyDay } from './get-my-day.ts';
export { getMyTeam } from './get-my-team.ts';
export { listCoveredCases } from './list-covered-cases.ts';
