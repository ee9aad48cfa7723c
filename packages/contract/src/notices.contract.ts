import { z } from 'zod';
import { command, commandFields, query } from './operation.ts';

export const noticeKinds = ['emergencyOpening'] as const;

export const notice = z.object({
  id: z.uuid(),
  kind: z.enum(noticeKinds),
  at: z.string(),
  readAt: z.string().nullable(),
  /** Who did it. */
  workerName: z.string(),
  caseId: z.uuid().nullable(),
  /** Names of the file, for whoever may see it. */
  caseNames: z.array(z.string()).nullable(),
  /** Of an opening in an emergency. */
  reason: z.string().nullable(),
});
export type Notice = z.infer<typeof notice>;

export const notices = {
  listMine: query({
    method: 'GET',
    path: '/notices',
    summary: 'What I must hear of: the newest notices, unread ones first in the count',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.object({ unread: z.int(), notices: z.array(notice) })),
  markRead: command({
    method: 'POST',
    path: '/notices/read',
    summary: 'Mark notices of mine as read',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, noticeIds: z.array(z.uuid()).min(1).max(100) }))
    .output(z.object({ unread: z.int() })),
};
