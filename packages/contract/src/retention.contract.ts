import { entryStates, keeping, listYear } from '@vangnet/domain/retention/destruction-entry.ts';
import { carriedOut, retainedKinds, retentionRule } from '@vangnet/domain/retention/retention-rule.ts';
import { z } from 'zod';
import { command, commandFields, query, versionField } from './operation.ts';

const keptRule = z.object({
  rule: retentionRule,
  /** 1 is the product's own rule; the organisation's begin at 2. */
  version: z.int(),
  revisedBy: z.string().nullable(),
  revisedAt: z.iso.datetime().nullable(),
  carriedOut: z.enum(Object.values(carriedOut)),
});
export type KeptRule = z.infer<typeof keptRule>;

/** What the officer needs to judge how long a file is kept, and no more: no name, no title, no words. */
export const fileOnList = z.object({
  caseId: z.uuid(),
  /** First letters of the minors, in the order of the file. */
  initials: z.array(z.string()),
  youngestBornIn: z.int().nullable(),
  teamName: z.string().nullable(),
  openedOn: z.string(),
  closedOn: z.string(),
});
const destructionEntry = fileOnList.extend({
  dueOn: z.string(),
  state: z.enum(entryStates),
  decidedBy: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  kept: keeping.nullable(),
});
export type DestructionEntry = z.infer<typeof destructionEntry>;

const destructionProof = z.object({
  id: z.uuid(),
  year: z.int(),
  /** The number of the file that was. */
  caseId: z.uuid(),
  destroyedOn: z.string(),
  dueOn: z.string(),
  rule: retentionRule,
  ruleVersion: z.int(),
  /** Rows by table. */
  counts: z.record(z.string(), z.int()),
  /** Hexadecimal: the end of the chain of the activity rows, which stay. */
  lastActivityHash: z.string().nullable(),
  approvedBy: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  destroyedBy: z.string().nullable(),
});
export type DestructionProof = z.infer<typeof destructionProof>;

const caseIds = z.array(z.uuid()).min(1).max(500);
// A number in a path or a query arrives as text.
const year = z.preprocess((value) => (typeof value === 'string' ? Number(value) : value), listYear);
const changed = z.object({ caseIds: z.array(z.uuid()) });

export const retention = {
  listRetentionRules: query({
    method: 'GET',
    path: '/retention/rules',
    summary: 'How long each kind of thing is kept, from when, and by what article',
    permission: 'protectData',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(keptRule)),
  reviseRetentionRule: command({
    method: 'PUT',
    path: '/retention/rules/{kind}',
    summary:
      'Write a new version of a rule; files that were approved keep the version they were approved under',
    permission: 'protectData',
    refusals: ['conflict'],
  })
    .input(z.object({ ...commandFields, ...versionField, kind: z.enum(retainedKinds), rule: retentionRule }))
    .output(keptRule),
  prepareDestructionList: query({
    method: 'GET',
    path: '/retention/lists/{year}',
    summary: 'Closed files that are due by the end of a year, with what was decided about each',
    permission: 'protectData',
    activity: 'recorded',
  })
    .input(z.object({ year }))
    .output(
      z.object({
        entries: z.array(destructionEntry),
        /** Files that nobody can count for, because a minor has no birth date. */
        birthDateMissing: z.array(fileOnList),
      }),
    ),
  approveDestruction: command({
    method: 'POST',
    path: '/retention/lists/{year}/approve',
    summary: 'Approve that files are destroyed; a second person confirms',
    permission: 'protectData',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, year, caseIds }))
    .output(changed),
  keepFile: command({
    method: 'POST',
    path: '/retention/lists/{year}/keep',
    summary: 'Keep a file that is due, for a reason and until a day',
    permission: 'protectData',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, year, caseId: z.uuid(), keeping }))
    .output(changed),
  listApprovedDestructions: query({
    method: 'GET',
    path: '/retention/approved',
    summary: 'Files whose destruction was approved and waits for the second person',
    permission: 'manageOrganisation',
    activity: 'recorded',
  })
    .input(z.object({}))
    .output(z.array(destructionEntry)),
  confirmDestruction: command({
    method: 'POST',
    path: '/retention/confirm',
    summary: 'Confirm as the second person that files are destroyed',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, caseIds }))
    .output(changed),
  destroyApproved: command({
    method: 'POST',
    path: '/retention/lists/{year}/destroy',
    summary: 'Destroy the confirmed files of a list that are due today; cannot be undone',
    permission: 'protectData',
  })
    .input(z.object({ ...commandFields, year }))
    .output(z.object({ destroyed: z.int() })),
  listDestructionProofs: query({
    method: 'GET',
    path: '/retention/proofs',
    summary: 'Proofs of what was destroyed, without contents, newest first',
    permission: 'protectData',
    activity: 'recorded',
  })
    .input(z.object({}))
    .output(z.array(destructionProof)),
};
