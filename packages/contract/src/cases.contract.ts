import {
  caseDetails,
  mandates,
  personDetails,
  personKinds,
  plans,
  services,
  workerParts,
  workingParts,
} from '@vangnet/domain/cases/case-file.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { caseClosure } from './case-closure.contract.ts';
import { caseField, command, commandFields, query, versionField } from './operation.ts';
import { shownVoice } from './shown-voice.ts';

export const casePerson = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(personKinds),
  name: z.string(),
  calledAs: z.string().nullable(),
  relation: z.string().nullable(),
  bornOn: z.string().nullable(),
  telephone: z.string().nullable(),
  language: z.string().nullable(),
  callInCrisis: z.boolean(),
  livesWithMinors: z.boolean().nullable(),
  capable: z.boolean().nullable(),
  parentOfIds: z.array(z.uuid()).nullable(),
});
export type CasePerson = z.infer<typeof casePerson>;

export const caseWorker = z.object({
  id: z.uuid(),
  workerId: z.uuid(),
  name: z.string(),
  part: z.enum(workerParts),
  from: z.string(),
  until: z.string().nullable(),
  /** Why a guest reads along. */
  reason: z.string().nullable(),
});

const nextDate = z.object({
  on: z.string(),
  time: z.string().nullable(),
  kind: z.enum(['conversation', 'nextStep', 'agreement', 'guidanceEnd']),
  title: z.string().nullable(),
  conversationKind: z.string().nullable(),
  recordId: z.uuid().nullable(),
});
export type NextDate = z.infer<typeof nextDate>;

export const caseFile = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Names under which the case is shown (see domain `namesOfCase`). */
  names: z.array(z.string()),
  workingTitle: z.string().nullable(),
  reason: z.string().nullable(),
  service: z.enum(services).nullable(),
  mandate: z.enum(mandates).nullable(),
  plan: z.enum(plans).nullable(),
  teamId: z.uuid().nullable(),
  teamName: z.string().nullable(),
  judge: z.string().nullable(),
  guidanceStart: z.string().nullable(),
  guidanceEnd: z.string().nullable(),
  label: z.string().nullable(),
  openedOn: z.string(),
  persons: z.array(casePerson),
  workers: z.array(caseWorker),
  closure: caseClosure.nullable(),
  allowedActions: z.array(z.enum(['writeCase', 'readCaseLog'])),
});
export type CaseFile = z.infer<typeof caseFile>;

/** What a colleague who takes over must find in ten seconds (principle 9). */
export const caseOverview = z.object({
  /** The newest agreements that hold, as they stand in the plan: if, who, then. */
  lastAgreements: z.array(
    z.object({ id: z.uuid(), ifWords: z.string().nullable(), who: z.array(z.string()), words: z.string() }),
  ),
  lastIncident: z
    .object({
      statementId: z.uuid(),
      words: z.string(),
      happenedWhen: z.string().nullable(),
      heldOn: z.string().nullable(),
      voice: shownVoice,
    })
    .nullable(),
  callInCrisis: z.array(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      relation: z.string().nullable(),
      telephone: z.string().nullable(),
    }),
  ),
  nextDates: z.array(nextDate),
  hours: z.object({
    directMinutes: z.int(),
    consultationMinutes: z.int(),
    weeks: z.number(),
    directMinutesPerWeek: z.int(),
    consultationMinutesPerWeek: z.int(),
    directMinutesThisWeek: z.int(),
    consultationMinutesThisWeek: z.int(),
  }),
  counts: z.object({ conversations: z.int(), persons: z.int(), mappings: z.int() }),
});
export type CaseOverview = z.infer<typeof caseOverview>;

const caseInMyDay = z.object({
  id: z.uuid(),
  names: z.array(z.string()),
  label: z.string().nullable(),
  reason: z.string().nullable(),
  minors: z.array(z.object({ name: z.string(), bornOn: z.string().nullable() })),
  teamName: z.string().nullable(),
  part: z.enum(workerParts).nullable(),
  nextDate: nextDate.nullable(),
  /** Changes by others since this worker last opened the file. */
  changes: z.object({
    count: z.int(),
    lastOn: z.string().nullable(),
    lastBy: z.string().nullable(),
    lastOperation: z.string().nullable(),
  }),
  lastConversationOn: z.string().nullable(),
  /** Null for a file that is open. */
  closedOn: z.string().nullable(),
});
export type CaseInMyDay = z.infer<typeof caseInMyDay>;

export const cases = {
  getMyDay: query({
    method: 'GET',
    path: '/my-day',
    summary:
      'My open cases with what changed and what comes next; with scope=team those of the teams that I lead, with files=closed those that were closed',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(
      z.object({
        scope: z.enum(['mine', 'team']).default('mine'),
        files: z.enum(['open', 'closed']).default('open'),
      }),
    )
    .output(
      z.object({
        cases: z.array(caseInMyDay),
        dates: z.array(nextDate.extend({ caseId: z.uuid(), names: z.array(z.string()) })),
      }),
    ),
  openCase: command({
    method: 'POST',
    path: '/cases',
    summary: 'Open a case file; needs a name or a working title, nothing else',
    permission: 'openCase',
  })
    .input(
      z.object({
        ...commandFields,
        details: caseDetails,
        persons: z.array(personDetails).max(60).default([]),
        workers: z
          .array(z.object({ workerId: z.uuid(), part: z.enum(workingParts), from: localDate.optional() }))
          .max(20)
          .default([]),
      }),
    )
    .output(caseFile),
  getCase: query({
    method: 'GET',
    path: '/cases/{caseId}',
    summary: 'Open a case file: header, persons, workers and what is needed today',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(
      z.object({
        file: caseFile,
        overview: caseOverview,
        /** Until when the reader sees it only because they opened it in an emergency. */
        emergency: z.object({ endsAt: z.string() }).nullable(),
      }),
    ),
  reviseCase: command({
    method: 'PUT',
    path: '/cases/{caseId}',
    summary: 'Change what is written about the case itself',
    permission: 'writeCase',
    refusals: ['conflict'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...versionField, details: caseDetails }))
    .output(caseFile),
  addPerson: command({
    method: 'POST',
    path: '/cases/{caseId}/persons',
    summary: 'Add a minor, a parent, somebody of the network or a professional',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, details: personDetails }))
    .output(casePerson),
  revisePerson: command({
    method: 'PUT',
    path: '/cases/{caseId}/persons/{personId}',
    summary: 'Change what is written about a person',
    permission: 'writeCase',
    refusals: ['conflict'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...versionField,
        personId: z.uuid(),
        details: personDetails,
      }),
    )
    .output(casePerson),
  assignWorker: command({
    method: 'POST',
    path: '/cases/{caseId}/workers',
    summary: 'Give a worker of the own organisation a part in the case',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        workerId: z.uuid(),
        part: z.enum(workingParts),
        from: localDate.optional(),
      }),
    )
    .output(caseFile),
  endWorkerPart: command({
    method: 'POST',
    path: '/cases/{caseId}/workers/{caseWorkerId}/end',
    summary: 'End the part of a worker in the case; the day given is the last one',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, caseWorkerId: z.uuid(), until: localDate }))
    .output(caseFile),
};
