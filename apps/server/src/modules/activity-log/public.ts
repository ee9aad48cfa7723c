export { checkLog } from './check-log.ts';
export { exportCaseActivity } from './export-case-activity.ts';
export { exportOrganisationActivity } from './export-organisation-activity.ts';
export { listCaseActivity } from './list-case-activity.ts';
export { listOrganisationActivity } from './list-organisation-activity.ts';
export { listPersonActivity } from './list-person-activity.ts';
