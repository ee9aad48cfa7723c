import { language, role } from '@vangnet/domain/access/actor.ts';
import { accessBases } from '@vangnet/domain/access/case-access.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { caseField, query } from './operation.ts';

/** What a row of the log tells of: a look, a change, something that was refused, or anything done in an emergency. */
export const activityKinds = ['looked', 'changed', 'refused', 'emergency'] as const;
export const activityKind = z.enum(activityKinds);
export type ActivityKind = z.infer<typeof activityKind>;

export const pieceKinds = [
  'person',
  'conversation',
  'statement',
  'rating',
  'framePiece',
  'agreement',
  'planVersion',
  'mapping',
] as const;

const filters = {
  workerId: z.uuid().optional(),
  /** Days in Belgium, both included. */
  from: localDate.optional(),
  until: localDate.optional(),
  kind: activityKind.optional(),
};
/** Where the next page begins, as the page before it says; newest first. */
const cursor = z
  .string()
  .regex(/^\d{1,15}-\d{1,15}$/)
  .optional();
/** Only the pages of the data protection officer ask for another case than the one in the path. */
const organisationFilters = {
  ...filters,
  /** A case by its whole id, or by the eight characters with which the log names it. */
  caseReference: z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){0,3}(-[0-9a-f]{12})?$/i)
    .optional(),
};

export const activityEntry = z.object({
  id: z.int(),
  /** Instant, ISO. */
  at: z.string(),
  /** Null: somebody who was not signed in. */
  worker: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** The function in which they acted. */
  role: role.nullable(),
  unitName: z.string().nullable(),
  /** The colleague in whose place they looked. */
  onBehalfOf: z.string().nullable(),
  /** Name in the contract; `activity-sentences` says it in words. */
  operation: z.string(),
  kind: z.enum(['looked', 'changed']),
  isEmergency: z.boolean(),
  /** Code of the refusal; null when it was done. */
  refusal: z.string().nullable(),
  /** What it was about, for whoever may see that piece. */
  piece: z
    .object({ kind: z.enum(pieceKinds), on: z.string().nullable(), words: z.string().nullable() })
    .nullable(),
  /** Persons of the case whom the row names, for whoever may see them. */
  personNames: z.array(z.string()),
  basis: z.enum(accessBases).nullable(),
  /** Of an opening in an emergency: why, and until when. */
  opening: z.object({ reason: z.string(), endsAt: z.string() }).nullable(),
  /** For the data protection officer only. */
  from: z.object({ address: z.string(), device: z.string().nullable() }).nullable(),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

export const organisationActivityEntry = activityEntry.extend({ caseId: z.uuid().nullable() });
export type OrganisationActivityEntry = z.infer<typeof organisationActivityEntry>;

const pageOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ entries: z.array(entry), nextCursor: z.string().nullable() });

export const activityLog = {
  listCaseActivity: query({
    method: 'GET',
    path: '/cases/{caseId}/activity',
    summary: 'Who looked in a case and did what, newest first',
    permission: 'readCaseLog',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...filters, cursor }))
    .output(pageOf(activityEntry)),
  exportCaseActivity: query({
    method: 'GET',
    path: '/cases/{caseId}/activity/csv',
    summary: 'What the filters show of the log of a case, as CSV',
    permission: 'readCaseLog',
    activity: 'eachRecorded',
  })
    .input(z.object({ ...caseField, ...filters, language: language.default('nl') }))
    .output(z.instanceof(Blob)),
  listPersonActivity: query({
    method: 'GET',
    path: '/cases/{caseId}/persons/{personId}/activity',
    summary: 'Who looked at or changed what is about one person of a case, newest first',
    permission: 'readCaseLog',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, personId: z.uuid(), cursor }))
    .output(
      pageOf(
        activityEntry.pick({
          id: true,
          at: true,
          worker: true,
          role: true,
          unitName: true,
          operation: true,
          kind: true,
          isEmergency: true,
        }),
      ),
    ),
  listOrganisationActivity: query({
    method: 'GET',
    path: '/activity',
    summary: 'The log of the whole organisation, without contents, for the data protection officer',
    permission: 'protectData',
    activity: 'recorded',
  })
    .input(z.object({ ...organisationFilters, cursor }))
    .output(pageOf(organisationActivityEntry)),
  exportOrganisationActivity: query({
    method: 'GET',
    path: '/activity/csv',
    summary: 'What the filters show of the log of the organisation, as CSV',
    permission: 'protectData',
    activity: 'eachRecorded',
  })
    .input(z.object({ ...organisationFilters, language: language.default('nl') }))
    .output(z.instanceof(Blob)),
};
