import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { readActivity } from './read-activity.ts';

export const listOrganisationActivity = defineQuery(
  contract.activityLog.listOrganisationActivity,
  ({ cursor, ...filters }, context) => readActivity(context, filters, cursor),
);
