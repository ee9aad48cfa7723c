import { evidencePages } from '@vangnet/domain/measurement/practice-steps.ts';
import { z } from 'zod';
import { query } from './operation.ts';

const stepResult = z.object({
  stepId: z.string(),
  on: z.string().nullable(),
  source: z.object({ page: z.enum(evidencePages), id: z.uuid().nullable() }).nullable(),
  missing: z.array(z.string()),
  notYetKept: z.boolean(),
});

const figures = z.object({
  openCases: z.int(),
  shares: z.array(z.object({ stepId: z.string(), count: z.int(), n: z.int() })),
});

export const measurement = {
  getPracticeFigures: query({
    method: 'GET',
    path: '/practice-figures',
    summary:
      'For researchers and leaders: by team in how many open cases each step stands, withheld for a small group; no files',
    permission: 'readFigures',
    activity: 'recorded',
    role: 'figures',
  })
    .input(z.object({}))
    .output(
      z.object({
        protocol: z.object({ id: z.string(), version: z.int() }),
        /** Groups of fewer cases are withheld. */
        minimum: z.int(),
        /** By name. Null: withheld. */
        teams: z.array(
          z.object({
            teamId: z.uuid(),
            name: z.string(),
            regionName: z.string().nullable(),
            figures: figures.nullable(),
          }),
        ),
        /** Over the teams that are shown; null when there are fewer than two. */
        together: figures.nullable(),
      }),
    ),

  getPracticeOverview: query({
    method: 'GET',
    path: '/practice-overview',
    summary:
      'The thirteen steps by my cases, with dates that follow from the work; with scope=team the cases of the teams that I lead',
    permission: 'signedIn',
    activity: 'recorded',
  })
    .input(z.object({ scope: z.enum(['mine', 'team']).default('mine') }))
    .output(
      z.object({
        protocol: z.object({ id: z.string(), version: z.int() }),
        cases: z.array(
          z.object({
            caseId: z.uuid(),
            names: z.array(z.string()),
            label: z.string().nullable(),
            steps: z.array(stepResult),
          }),
        ),
        shares: z.array(z.object({ stepId: z.string(), count: z.int(), n: z.int() })),
      }),
    ),
};
