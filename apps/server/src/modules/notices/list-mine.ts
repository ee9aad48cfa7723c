import { contract } from '@vangnet/contract';
import { namesOfCase } from '@vangnet/domain/cases/case-file.ts';
import { defineQuery } from '../../operations/operation.ts';
import { countUnread, listNoticeRows } from './notices.store.ts';

/** Older ones stand in the log. */
const SHOWN = 30;

export const listMine = defineQuery(contract.notices.listMine, async (_input, context) => {
  const rows = await listNoticeRows(context, SHOWN);
  return {
    unread: await countUnread(context),
    notices: rows.map(({ at, readAt, visibleCaseId, workingTitle, persons, ...notice }) => ({
      ...notice,
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      caseNames: visibleCaseId === null ? null : [...namesOfCase(workingTitle, persons)],
    })),
  };
});
