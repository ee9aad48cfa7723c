import { personKinds, workerParts, workingParts } from '@vangnet/domain/cases/case-file.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, requiredText } from '@vangnet/domain/wording/text.ts';
import { role } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { caseFile, caseOverview } from './cases.contract.ts';
import { caseField, command, commandFields, query } from './operation.ts';

const minorInList = z.object({ name: z.string(), bornOn: z.string().nullable() });

const coveredCase = z.object({
  id: z.uuid(),
  names: z.array(z.string()),
  minors: z.array(minorInList),
  /** Who of its workers is away today, and until when. */
  absent: z.array(z.object({ workerId: z.uuid(), name: z.string(), until: z.string() })),
});
export type CoveredCase = z.infer<typeof coveredCase>;

const contact = z.object({
  personId: z.uuid(),
  kind: z.enum(personKinds),
  name: z.string(),
  relation: z.string().nullable(),
  telephone: z.string().nullable(),
});

/** All that somebody who stands in for a colleague needs, and nothing else of the file. */
const coverSheet = z.object({
  id: z.uuid(),
  names: z.array(z.string()),
  minors: z.array(minorInList),
  /** Whom to call when it goes wrong, first of all. */
  callInCrisis: z.array(contact),
  /** Everybody else whose number is known. */
  others: z.array(contact),
  workers: z.array(
    z.object({
      workerId: z.uuid(),
      name: z.string(),
      part: z.enum(workingParts),
      /** The last day of the absence, for who is away today. */
      awayUntil: z.string().nullable(),
    }),
  ),
  /** All agreements that hold, in the order of the plan. */
  agreements: z.array(
    z.object({
      id: z.uuid(),
      ifWords: z.string().nullable(),
      who: z.array(z.string()),
      words: z.string(),
      whenWords: z.string().nullable(),
    }),
  ),
  lastIncident: caseOverview.shape.lastIncident,
});
export type CoverSheet = z.infer<typeof coverSheet>;

const teamWorker = z.object({
  id: z.uuid(),
  name: z.string(),
  active: z.boolean(),
  /** What the worker does in this team today; nothing for somebody of elsewhere who works on its cases. */
  roles: z.array(role),
  /** Cases of the team in which the worker has a part today. */
  openCases: z.int(),
});
export type TeamWorker = z.infer<typeof teamWorker>;

const teamCase = z.object({
  id: z.uuid(),
  names: z.array(z.string()),
  minors: z.array(minorInList),
  workers: z.array(
    z.object({
      workerId: z.uuid(),
      name: z.string(),
      part: z.enum(workerParts),
      from: z.string(),
      until: z.string().nullable(),
      active: z.boolean(),
    }),
  ),
  /** Nobody who is active works on it today. */
  isUnattended: z.boolean(),
});
export type TeamCase = z.infer<typeof teamCase>;

/** A lead gives a worker's whole case load to others in a few goes. */
export const MOST_CASES_AT_ONCE = 200;

/** Who works on cases, reads along, stands in and takes over: operations of `cases`. */
export const caseWorkers = {
  inviteGuest: command({
    method: 'POST',
    path: '/cases/{caseId}/guests',
    summary: 'Let a worker of the own organisation or of a provider read along in this case until a day',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        workerId: z.uuid(),
        until: localDate,
        reason: requiredText(LIMITS.line),
      }),
    )
    .output(caseFile),
  extendGuest: command({
    method: 'POST',
    path: '/cases/{caseId}/guests/{caseWorkerId}/extend',
    summary: 'Let a guest read along until another day',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, caseWorkerId: z.uuid(), until: localDate }))
    .output(caseFile),
  replaceWorker: command({
    method: 'POST',
    path: '/cases/{caseId}/workers/{caseWorkerId}/replace',
    summary: 'Give the part of one worker to another from a day on',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        caseWorkerId: z.uuid(),
        byWorkerId: z.uuid(),
        from: localDate,
      }),
    )
    .output(caseFile),
  getMyTeam: query({
    method: 'GET',
    path: '/my-team',
    summary: 'The team that I lead: its workers, its cases and who works on them',
    permission: 'leadTeam',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.object({
        team: z.object({ id: z.uuid(), name: z.string() }),
        workers: z.array(teamWorker),
        cases: z.array(teamCase),
      }),
    ),
  reassignCases: command({
    method: 'POST',
    path: '/my-team/reassignments',
    summary: 'Give cases of the team that I lead to another worker from a day on, all of them or none',
    permission: 'leadTeam',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        caseIds: z.array(z.uuid()).min(1).max(MOST_CASES_AT_ONCE),
        /** Whose parts go over; null gives a worker to cases on which nobody works: the parts of who left go over. */
        fromWorkerId: z.uuid().nullable(),
        toWorkerId: z.uuid(),
        /** The part that begins where there is nobody to replace. */
        part: z.enum(workingParts).default('consultant'),
        from: localDate,
      }),
    )
    .output(z.object({ reassigned: z.int() })),
  listCoveredCases: query({
    method: 'GET',
    path: '/my-day/covered-cases',
    summary:
      'Cases of colleagues of my unit who are away today: I find their contacts, agreements and last incident',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(coveredCase)),
  getCoverSheet: query({
    method: 'GET',
    path: '/cases/{caseId}/cover',
    summary: 'What somebody who stands in needs: contacts, workers, agreements that hold, the last incident',
    permission: 'coverCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(coverSheet),
};
