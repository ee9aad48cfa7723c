import { closureContent, closureNotice } from '@vangnet/domain/cases/case-closure.ts';
import { z } from 'zod';
import { caseField, command, commandFields, versionField } from './operation.ts';

/** The closing that stands; null in a file that is open. */
export const caseClosure = z.object({
  version: z.int(),
  closedOn: z.string(),
  reason: z.string().nullable(),
  /** Who was told that the file closes, and what they said about a copy. */
  informed: z.array(closureNotice),
  closedBy: z.string().nullable(),
});
export type CaseClosure = z.infer<typeof caseClosure>;

/** Nothing is blocked by a closing: the file stays readable and writable, and reopening is one press. */
export const caseClosureOperations = {
  closeCase: command({
    method: 'POST',
    path: '/cases/{caseId}/closure',
    summary: 'Close a file on a day, with who was told and offered a copy',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, content: closureContent }))
    .output(caseClosure),
  reviseClosure: command({
    method: 'PUT',
    path: '/cases/{caseId}/closure',
    summary: 'Change what is written about the closing, such as who was told since',
    permission: 'writeCase',
    refusals: ['conflict', 'notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...versionField, content: closureContent }))
    .output(caseClosure),
  reopenCase: command({
    method: 'POST',
    path: '/cases/{caseId}/reopen',
    summary: 'Open a closed file again; the closing stays in its history',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField }))
    .output(z.object({ reopenedOn: z.string() })),
};
