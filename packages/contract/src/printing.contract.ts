import { language } from '@vangnet/domain/access/actor.ts';
import { audience } from '@vangnet/domain/access/confidentiality.ts';
import { z } from 'zod';
import { caseField, query } from './operation.ts';

const printQuery = (document: string, summary: string) =>
  query({
    method: 'GET',
    path: `/cases/{caseId}/print/${document}`,
    summary,
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(
      z.object({
        ...caseField,
        language: language.default('nl'),
        /** For the family: only what is open. The print says for whom it was made. */
        audience: audience.default('family'),
      }),
    )
    .output(z.instanceof(Blob));

export const printing = {
  printThreeColumns: printQuery('three-columns', 'The three columns as a PDF'),
  printDangerAndGoals: printQuery(
    'danger-and-goals',
    'Danger statements, safety goals and bottom lines as a PDF',
  ),
  printSafetyPlan: printQuery(
    'safety-plan',
    'The safety plan as a PDF; marked as a draft unless it equals the newest saved version',
  ),
};
