export { getPracticeOverview } from './get-practice-overview.ts';
