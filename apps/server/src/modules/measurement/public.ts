export { getPracticeFigures } from './get-practice-figures.ts';
export { getPracticeOverview } from './get-practice-overview.ts';
