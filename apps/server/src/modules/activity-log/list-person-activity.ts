import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery } from '../../operations/operation.ts';
import { existsPerson } from './activity-log.store.ts';
import { readActivity } from './read-activity.ts';

export const listPersonActivity = defineQuery(
  contract.activityLog.listPersonActivity,
  async ({ caseId, personId, cursor }, context) => {
    // The data protection officer sees no persons, and still the rows.
    if (context.level === 'full' && !(await existsPerson(context, caseId, personId)))
      throw new AppError('notFound');
    return readActivity(context, { caseId, aboutPersonId: personId }, cursor);
  },
);
