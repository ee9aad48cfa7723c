import { role, unitKind } from '@vangnet/domain/access/actor.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { command, commandFields, query } from './operation.ts';

export const worker = z.object({
  id: z.uuid(),
  name: z.string(),
  functions: z.array(z.object({ role, unitId: z.uuid().nullable() })),
});

export const unit = z.object({
  id: z.uuid(),
  kind: unitKind,
  name: z.string(),
  /** The unit that it belongs to; null at the top and for a provider beside the tree. */
  parentId: z.uuid().nullable(),
});
export type Unit = z.infer<typeof unit>;

const datedFunction = z.object({
  id: z.uuid(),
  workerId: z.uuid(),
  role,
  unitId: z.uuid().nullable(),
  from: z.string(),
  until: z.string().nullable(),
});

const workerInOrganisation = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Somebody who is not active cannot sign in; what they wrote keeps their name. */
  active: z.boolean(),
  /** All that the worker does, did and will do, the newest first. */
  functions: z.array(datedFunction),
  /** Cases in which the worker has a part today, and in how many of them nobody else who is active has one. */
  openCases: z.int(),
  alone: z.int(),
});
export type WorkerInOrganisation = z.infer<typeof workerInOrganisation>;

const organisationTree = z.object({ units: z.array(unit), workers: z.array(workerInOrganisation) });
export type OrganisationTree = z.infer<typeof organisationTree>;

const absence = z.object({
  workerId: z.uuid(),
  name: z.string(),
  from: z.string(),
  until: z.string(),
});
export type Absence = z.infer<typeof absence>;

const unitName = requiredText(LIMITS.name);
const workerPath = { workerId: z.uuid() };

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
  getOrganisation: query({
    method: 'GET',
    path: '/organisation',
    summary: 'The tree of units, and every worker with the functions of all times',
    permission: 'manageOrganisation',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(organisationTree),
  addUnit: command({
    method: 'POST',
    path: '/organisation/units',
    summary: 'Add a department, region, team or provider',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, kind: unitKind, name: unitName, parentId: z.uuid().nullable() }))
    .output(unit),
  reviseUnit: command({
    method: 'PUT',
    path: '/organisation/units/{unitId}',
    summary: 'Give a unit another name, or place it under another unit',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, unitId: z.uuid(), name: unitName, parentId: z.uuid().nullable() }))
    .output(unit),
  removeUnit: command({
    method: 'POST',
    path: '/organisation/units/{unitId}/remove',
    summary: 'Take away a unit on which nothing stands: no function, no case, no other unit',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, unitId: z.uuid() }))
    .output(z.object({})),
  addFunction: command({
    method: 'POST',
    path: '/organisation/workers/{workerId}/functions',
    summary: 'Give a worker a function in a unit, from a day on',
    permission: 'manageOrganisation',
  })
    .input(
      z.object({
        ...commandFields,
        ...workerPath,
        role,
        unitId: z.uuid().nullable(),
        from: localDate,
        until: localDate.nullable().default(null),
      }),
    )
    .output(datedFunction),
  endFunction: command({
    method: 'POST',
    path: '/organisation/functions/{functionId}/end',
    summary: 'End a function; the day given is the last one',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, functionId: z.uuid(), until: localDate }))
    .output(datedFunction),
  deactivateWorker: command({
    method: 'POST',
    path: '/organisation/workers/{workerId}/deactivate',
    summary:
      'Let somebody sign in no more; parts in cases stay until the lead of the team gives them to others',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...workerPath }))
    .output(z.object({ id: z.uuid(), active: z.boolean() })),
  reactivateWorker: command({
    method: 'POST',
    path: '/organisation/workers/{workerId}/reactivate',
    summary: 'Let somebody sign in again',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, ...workerPath }))
    .output(z.object({ id: z.uuid(), active: z.boolean() })),
  listAbsences: query({
    method: 'GET',
    path: '/organisation/absences',
    summary: 'Absences of today and later: my own, and those of the team that I lead',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(absence)),
  noteAbsence: command({
    method: 'POST',
    path: '/organisation/absences',
    summary:
      'Note that I am away, or a worker of the team that I lead; colleagues then find what they need in the cases',
    permission: 'signedIn',
  })
    .input(
      z.object({
        ...commandFields,
        /** Nobody named: oneself. */
        workerId: z.uuid().nullable().default(null),
        from: localDate,
        until: localDate,
      }),
    )
    .output(absence),
  endAbsence: command({
    method: 'POST',
    path: '/organisation/absences/end',
    summary: 'Back on a day: an absence that holds on that day ends the day before',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, workerId: z.uuid().nullable().default(null), backOn: localDate }))
    .output(z.object({})),
};
