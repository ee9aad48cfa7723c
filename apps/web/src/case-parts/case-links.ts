/** The addresses of a case, one place for every feature. */
export const caseLinks = {
  myDay: () => '/',
  list: () => '/cases',
  open: () => '/cases/new',
  columns: (caseId: string) => `/cases/${caseId}`,
  people: (caseId: string) => `/cases/${caseId}/people`,
  conversations: (caseId: string) => `/cases/${caseId}/conversations`,
  conversation: (caseId: string, conversationId: string) =>
    `/cases/${caseId}/conversations/${conversationId}`,
  /** Saved mappings; with one chosen, and with another beside it (`now` for the columns as they stand). */
  mappings: (caseId: string, mappingId?: string, otherId?: string) => {
    const chosen = new URLSearchParams();
    if (mappingId) chosen.set('mapping', mappingId);
    if (otherId) chosen.set('beside', otherId);
    return `/cases/${caseId}/mappings${chosen.size > 0 ? `?${chosen.toString()}` : ''}`;
  },
  dangerAndGoals: (caseId: string) => `/cases/${caseId}/danger-and-goals`,
  /** What one person may read, correct and take along. */
  ownFile: (caseId: string) => `/cases/${caseId}/own-file`,
  safetyPlan: (caseId: string) => `/cases/${caseId}/safety-plan`,
  sharing: (caseId: string) => `/cases/${caseId}/sharing`,
  /** What one person of the case may read. */
  personView: (caseId: string, personId: string) => `/cases/${caseId}/sharing/${personId}`,
  sharedWithMe: () => '/shared-with-me',
  rules: () => '/rules',
  /** What somebody who stands in for a colleague needs. */
  cover: (caseId: string) => `/cases/${caseId}/cover`,
  activity: (caseId: string) => `/cases/${caseId}/activity`,
  /** The log of a case for whoever may not see the case itself. */
  activityByReference: (reference: string) => `/activity?case=${reference}`,
  organisationActivity: () => '/activity',
  notices: () => '/notices',
  emergency: () => '/cases/emergency',
  practice: () => '/practice',
  figures: () => '/figures',
  /** Keeping and destroying. */
  retention: () => '/retention',
  team: () => '/team',
  organisation: () => '/organisation',
} as const;
