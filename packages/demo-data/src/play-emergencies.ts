import type { DemoEvent, Play } from './play.ts';

/** Somebody opens the file in an emergency and looks who can be called; the lead and the officer hear of it. */
export function emergencyEvents(play: Play): readonly DemoEvent[] {
  const { call, caseId, as } = play;
  return (play.script.emergencies ?? []).map(({ worker, on, reason, readBy }, index) => ({
    on,
    happen: async () => {
      const opener = as(worker, on, `emergency-${index}`);
      await call('cases', 'openInEmergency', { caseId, reason }, opener);
      await call('cases', 'getCase', { caseId }, opener);
      await call('safetyPlans', 'getSafetyPlan', { caseId }, opener);
      for (const reader of readBy) {
        const reading = as(reader, on, `emergency-${index}-${reader}`);
        const { notices } = await call('notices', 'listMine', {}, reading);
        const noticeIds = notices.filter((notice) => notice.caseId === caseId).map(({ id }) => id);
        if (noticeIds.length > 0) await call('notices', 'markRead', { noticeIds }, reading);
      }
    },
  }));
}
