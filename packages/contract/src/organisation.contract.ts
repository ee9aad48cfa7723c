import { role } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { query } from './operation.ts';

export const worker = z.object({
  id: z.uuid(),
  name: z.string(),
  functions: z.array(z.object({ role, unitId: z.uuid().nullable() })),
});

export const organisation = {
  listWorkers: query({
    method: 'GET',
    path: '/organisation/workers',
    summary: 'Workers of the own organisation, for choosing who works on a case or was present',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(worker)),
  listTeams: query({
    method: 'GET',
    path: '/organisation/teams',
    summary: 'Teams of the own organisation',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(z.object({ id: z.uuid(), name: z.string() }))),
};
