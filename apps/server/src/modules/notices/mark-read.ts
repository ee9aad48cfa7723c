import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { countUnread, markNoticesRead } from './notices.store.ts';

export const markRead = defineCommand(contract.notices.markRead, async ({ noticeIds }, context) => {
  await markNoticesRead(context, noticeIds);
  context.recordChange({});
  return { unread: await countUnread(context) };
});
