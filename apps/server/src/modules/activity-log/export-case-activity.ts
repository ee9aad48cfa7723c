import { contract } from '@vangnet/contract';
import { defineMadeQuery } from '../../operations/operation.ts';
import { readAllActivity, toCsvFile } from './activity-csv.ts';

export const exportCaseActivity = defineMadeQuery(
  contract.activityLog.exportCaseActivity,
  async ({ language, ...filters }, context) => ({
    language,
    entries: await readAllActivity(context, filters),
  }),
  async ({ language, entries }) => toCsvFile(entries, language),
);
