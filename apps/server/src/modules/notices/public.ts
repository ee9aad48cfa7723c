export { insertNotices as giveNotices } from './notices.store.ts';
export { listMine } from './list-mine.ts';
export { markRead } from './mark-read.ts';
