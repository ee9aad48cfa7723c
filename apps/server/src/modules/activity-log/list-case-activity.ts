import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { readActivity } from './read-activity.ts';

export const listCaseActivity = defineQuery(
  contract.activityLog.listCaseActivity,
  ({ cursor, ...filters }, context) => readActivity(context, filters, cursor),
);
