import { contract } from '@vangnet/contract';
import { defineMadeQuery } from '../../operations/operation.ts';
import { readAllActivity, toCsvFile } from './activity-csv.ts';

export const exportOrganisationActivity = defineMadeQuery(
  contract.activityLog.exportOrganisationActivity,
  async ({ language, ...filters }, context) => ({
    language,
    entries: await readAllActivity(context, filters),
  }),
  async ({ language, entries }) => toCsvFile(entries, language),
);
